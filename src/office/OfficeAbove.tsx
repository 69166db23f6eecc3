import { Link } from 'wouter';

import { poolMessages } from '#i18n/poolMessages.ts';
import { useMessages } from '#i18n/languageStore.ts';
import { paths } from '#shell/routes.ts';

/** Stands above the title of a screen of the research office, and leads back to it. */
export function OfficeAbove() {
  return <Link to={paths.research()}>{useMessages(poolMessages).office}</Link>;
}
