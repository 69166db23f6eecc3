import { csvFormatRows } from 'd3';

import type { Edition, Figure, Hidden } from '../aggregation/Edition.ts';
import type { Instrument } from '../instrument/Instrument.ts';
import { localised } from '../instrument/localised.ts';
import { figureNumber } from './figureRange.ts';

const COLUMNS = [
  'school_year',
  'edition',
  'invented',
  'responses',
  'members',
  'instrument',
  'instrument_version',
  'side',
  'dimension_id',
  'dimension',
  'n',
  'mean',
  'mean_kind',
  'mean_reason',
  'spread_lower',
  'spread_lower_kind',
  'spread_upper',
  'spread_upper_kind',
  'spread_reason',
] as const;

/**
 * An edition as CSV (RFC 4180, UTF-8 with a byte order mark so that spreadsheets see the accents), a row for each
 * dimension. Figures have a decimal point and one decimal; `…_kind` says `value`, `at-least`, `at-most` or `hidden`,
 * and a hidden figure is an empty cell with its reason beside it. Text in `language`, a tag of the instrument.
 */
export function editionCsv(edition: Edition, instrument: Instrument, language: string): string {
  const rows = edition.dimensions.map((profile) => {
    const dimension = instrument.dimensions.find(({ id }) => id === profile.dimension);
    const { spread } = profile;
    const [mean, meanKind, meanReason] = figureCells(profile.mean);
    const [lower, lowerKind] = figureCells(spread.kind === 'spread' ? spread.lower : spread);
    const [upper, upperKind] = figureCells(spread.kind === 'spread' ? spread.upper : spread);
    return [
      text(edition.schoolYear),
      String(edition.number),
      String(edition.invented),
      String(edition.responses),
      edition.memberCount === null ? '' : String(edition.memberCount),
      text(edition.instrument.id),
      text(edition.instrument.version),
      dimension?.side ?? '',
      text(profile.dimension),
      text(dimension === undefined ? '' : localised(dimension.name, language)),
      String(profile.n),
      mean,
      meanKind,
      meanReason,
      lower,
      lowerKind,
      upper,
      upperKind,
      spread.kind === 'hidden' ? spread.reason : '',
    ];
  });
  return `\ufeff${csvFormatRows([[...COLUMNS], ...rows])}\n`;
}

/** Figure, kind and reason. */
function figureCells(figure: Figure | Hidden): readonly [string, string, string] {
  if (figure.kind === 'hidden') return ['', 'hidden', figure.reason];
  return [figureNumber(figure).toFixed(1), figure.kind, ''];
}

/** A spreadsheet runs a cell that starts like a formula; the apostrophe makes it text (OWASP, CSV injection). */
function text(cell: string): string {
  return /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
}
