import type { InstrumentDifferencesTexts } from './InstrumentDifferences.nl.ts';

export const instrumentDifferences: InstrumentDifferencesTexts = {
  same: 'There is no difference: this is the same questionnaire.',
  aboutDiffers: (fields: string) => `Different for the whole: ${fields}.`,
  aboutFields: {
    id: 'its id',
    version: 'version',
    wording: 'kind of wording',
    provenance: 'provenance',
    languages: 'languages',
    title: 'title',
    citation: 'sources',
    licence: 'licence',
  },
  lists: {
    items: 'Statements',
    dimensions: 'Dimensions',
    sides: 'Sides',
    scale: 'Scale',
    roles: 'Roles',
  },
  unchanged: (lists: string) => `No difference in: ${lists}.`,
  added: 'Added',
  removed: 'Gone',
  otherText: 'Other text',
  otherPlace: 'Other place',
  otherHome: { items: 'Other dimension', dimensions: 'Other side' },
  fromTo: (from: string, to: string) => `From ${from} to ${to}.`,
  earlier: 'Other:',
  later: 'This:',
  nothingThere: 'no text',
  besideScale: 'beside the scale',
  allComparable: 'All dimensions are asked in the same way. Their figures can lie beside one another.',
  someComparable: (names: string) =>
    `Only these dimensions are asked in the same way; their figures can lie beside one another: ${names}.`,
  noneComparable:
    'No dimension is asked in the same way. The figures therefore never lie beside one another.',
};
