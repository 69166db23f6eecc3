import type { Instrument } from '#instrument/Instrument.ts';
import { smallInstrument } from './smallInstrument.ts';

/** The small instrument with texts and ids that files for statistics programs could trip over. */
export const awkwardInstrument: Instrument = {
  ...smallInstrument,
  items: [
    awkwardItem(
      0,
      'to',
      `Wat 'wij' "doen" \\ is één coöperatie; 100 % «reünie», \u{1F469}\u{1F3FD}‍\u{1F3EB}.`,
    ),
    awkwardItem(1, 'by', 'ë'.repeat(400)),
    awkwardItem(2, 'direction-n', `${'x'.repeat(254)}\u{1F469} na het eind`),
    awkwardItem(3, 'recursive', 'Regel één.\r\nRegel\ttwee.'),
    awkwardItem(4, 'network', '=SUM(A1:A2)'),
    awkwardItem(5, `v2${'-lang'.repeat(12)}`, 'Eindigt op een punt. '),
    ...smallInstrument.items.slice(6),
  ],
  scale: {
    min: -1,
    max: 2,
    labels: ["nooit 'n keer", 'é'.repeat(100), 'vaak + altijd', 'שלום'].map((text) => ({
      nl: text,
      en: text,
    })),
    notApplicable: { nl: 'weet ik niet, of: n.v.t. (“geen”)', en: 'no' },
  },
};

function awkwardItem(place: number, id: string, text: string) {
  return { id, dimension: smallInstrument.items[place]?.dimension ?? '', text: { nl: text, en: text } };
}
