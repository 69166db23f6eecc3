import { Link } from 'wouter';

import { deskMessages } from '#i18n/deskMessages.ts';
import { useMessages } from '#i18n/languageStore.ts';
import { paths } from '#shell/routes.ts';

/** Stands above the title of a screen of the research office, and leads back to it. */
export function OfficeAbove() {
  return <Link to={paths.research()}>{useMessages(deskMessages).office}</Link>;
}
