import type { Instrument } from '#instrument/Instrument.ts';
import type { AboutDataset, Dataset } from '#research/dataset/Dataset.ts';
import { reliability } from '#research/reliability/reliability.ts';
import type { ResearchRow } from '#research/ResearchRow.ts';
import { assessRisk } from '#research/risk/assessRisk.ts';
import { researchRows } from './researchRows.ts';
import { smallInstrument } from './smallInstrument.ts';

/** Names that break files which do not escape them. */
export const HOSTILE_NAMES: readonly string[] = [
  '=SUM(A1:A2)',
  '+31 6; -1, @x',
  'De "Linde", school & netwerk <b>|</b>',
  'Reünie\nop de Brink\t2',
  '👩🏽‍🏫 samen שלום وعليكم',
  '＝1＋1 _x0041_ \\ `$(x)`',
];

export const ABOUT: AboutDataset = {
  title: 'Netwerken: "samen" <leren> & meer',
  creators: 'Onderzoeksbureau; Vries, E. de',
  year: 2026,
  publisher: 'Hogeschool #1',
  version: '1.0',
};

export function datasetExample({
  instrument = smallInstrument,
  rows = researchRows(instrument, { networks: HOSTILE_NAMES, members: 6, seed: 3 }),
  ...others
}: Partial<Dataset> & { instrument?: Instrument; rows?: readonly ResearchRow[] } = {}): Dataset {
  return {
    instrument,
    instrumentReference: { id: instrument.id, version: instrument.version, hash: 'h'.repeat(43) },
    rows,
    reliability: reliability(instrument, rows),
    risk: assessRisk(instrument, rows),
    applied: [],
    about: ABOUT,
    language: 'nl',
    invented: true,
    ...others,
  };
}
