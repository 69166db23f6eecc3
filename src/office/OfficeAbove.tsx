import { Link } from 'wouter';

import { useTexts } from '#i18n/useTexts.ts';
import { paths } from '#shell/routes.ts';
import { officeTexts } from './officeTexts.ts';

/** Stands above the title of a screen of the research office, and leads back to it. */
export function OfficeAbove() {
  return <Link to={paths.research()}>{useTexts(officeTexts).pool.office}</Link>;
}
