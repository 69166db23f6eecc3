import type { EditionCheck } from '#aggregation/EditionCheck.ts';
import { writeEditionCheck } from '#exchange/editionCheckText.ts';
import { paths } from './routes.ts';
import { wholeAddress } from './wholeAddress.ts';

/** The whole address with which members look whether an edition counts them, at wherever the app is now. */
export function editionCheckLink(check: EditionCheck): string {
  return wholeAddress(paths.edition(writeEditionCheck(check)));
}
