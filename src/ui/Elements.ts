import type { ReactElement } from 'react';

/**
 * What may stand beside other elements: elements or nothing, and no bare text. Where a page is translated while it is
 * used, React finds its way only to a text that is alone in an element (docs/accessibility.md).
 */
export type Elements = ReactElement | false | null | undefined | readonly Elements[];
