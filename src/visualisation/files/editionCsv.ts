import { csvFormatRows } from 'd3';

import { editionCode } from '#aggregation/editionCode.ts';
import type { DimensionProfile, Edition } from '#aggregation/Edition.ts';
import type { Figure, Hidden } from '#aggregation/Figure.ts';
import type { ItemProfile } from '#aggregation/ItemProfile.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { localised } from '#instrument/localised.ts';
import { literalText as text } from '#shared/literalText.ts';
import { figureNumber } from '#visualisation/picture/figureRange.ts';

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
  'level',
  'item_id',
  'item',
  'role_id',
  'role',
  'counts_reason',
  'edition_code',
] as const;

type Column = (typeof COLUMNS)[number];
type Row = Readonly<Partial<Record<string, string>>>;

/**
 * An edition as CSV (RFC 4180, UTF-8 with a byte order mark so that spreadsheets see the accents): a row for each
 * dimension, then one for each item and for each role and dimension where the edition has these; `level` says which.
 * Figures have a decimal point and one decimal; `…_kind` says `value`, `at-least`, `at-most` or `hidden`, and a hidden
 * figure is an empty cell with its reason beside it. Last, a column for each point of the scale (`count_1` …) with how
 * often it was the answer to an item. Text in `language`, a tag of the instrument.
 */
export function editionCsv(edition: Edition, instrument: Instrument, language: string): string {
  const points = countColumns(instrument);
  const columns = [...COLUMNS, ...points];
  const rows = [
    ...edition.dimensions.map((profile) => ({
      ...dimensionCells(profile.dimension, instrument, language),
      ...profileCells(profile),
      level: 'dimension',
    })),
    ...(edition.items ?? []).map((profile) => ({
      ...itemCells(profile, instrument, language),
      level: 'item',
    })),
    ...(edition.roles ?? []).flatMap(({ role, dimensions }) =>
      dimensions.map(({ dimension, mean }) => ({
        ...dimensionCells(dimension, instrument, language),
        ...meanCells(mean),
        ...roleCells(role, instrument, language),
        level: 'role',
      })),
    ),
  ];
  const shared = editionCells(edition);
  const lines = rows.map((row: Row) => columns.map((column) => ({ ...shared, ...row })[column] ?? ''));
  return `\ufeff${csvFormatRows([columns, ...lines])}\n`;
}

type Cells = Readonly<Partial<Record<Column, string>>>;

function editionCells(edition: Edition): Cells & Row {
  return {
    school_year: text(edition.schoolYear),
    edition: String(edition.number),
    edition_code: edition.invented ? '' : editionCode(edition),
    invented: String(edition.invented),
    responses: String(edition.responses),
    members: edition.memberCount === null ? '' : String(edition.memberCount),
    instrument: text(edition.instrument.id),
    instrument_version: text(edition.instrument.version),
  };
}

function dimensionCells(id: string, { dimensions }: Instrument, language: string): Cells {
  const dimension = dimensions.find((one) => one.id === id);
  return {
    side: dimension?.side ?? '',
    dimension_id: text(id),
    dimension: text(dimension === undefined ? '' : localised(dimension.name, language)),
  };
}

function profileCells({ n, mean, spread }: DimensionProfile): Cells {
  const [lower, lowerKind] = figureCells(spread.kind === 'spread' ? spread.lower : spread);
  const [upper, upperKind] = figureCells(spread.kind === 'spread' ? spread.upper : spread);
  return {
    n: String(n),
    ...meanCells(mean),
    spread_lower: lower,
    spread_lower_kind: lowerKind,
    spread_upper: upper,
    spread_upper_kind: upperKind,
    spread_reason: spread.kind === 'hidden' ? spread.reason : '',
  };
}

function itemCells({ item: id, mean, counts }: ItemProfile, instrument: Instrument, language: string): Row {
  const item = instrument.items.find((one) => one.id === id);
  const points = countColumns(instrument);
  return {
    ...dimensionCells(item?.dimension ?? '', instrument, language),
    ...meanCells(mean),
    item_id: text(id),
    item: text(item === undefined ? '' : localised(item.text, language)),
    ...(counts.kind === 'hidden'
      ? { counts_reason: counts.reason }
      : Object.fromEntries(counts.counts.map((count, place) => [points[place] ?? '', String(count)]))),
  };
}

function roleCells(id: string, { roles }: Instrument, language: string): Cells {
  const name = roles.find((role) => role.id === id)?.name;
  return { role_id: text(id), role: text(name === undefined ? '' : localised(name, language)) };
}

function countColumns({ scale: { min, max } }: Instrument): readonly string[] {
  return Array.from({ length: max - min + 1 }, (_, place) => `count_${min + place}`);
}

function meanCells(figure: Figure | Hidden): Cells {
  const [mean, mean_kind, mean_reason] = figureCells(figure);
  return { mean, mean_kind, mean_reason };
}

/** Figure, kind and reason. */
function figureCells(figure: Figure | Hidden): readonly [string, string, string] {
  if (figure.kind === 'hidden') return ['', 'hidden', figure.reason];
  return [figureNumber(figure).toFixed(1), figure.kind, ''];
}
