import type { Option } from './Command.ts';

export const INSTRUMENT: Option = {
  name: 'instrument',
  value: 'F',
  required: true,
  about: 'the instrument file, for instance instruments/srt/1.0.0.json',
};

export const ROWS: Option = {
  name: 'rows',
  value: 'FILE',
  required: true,
  about: 'the rows, as CSV: network,school_year,role and a column for each item',
};

export const MISSING: Option = {
  name: 'na',
  value: 'not-answered|not-applicable',
  about: 'what NA and other programs’ words for no value mean in the rows; refused if not given',
};

export const JSON_OUTPUT: Option = { name: 'json', value: null, about: 'write JSON instead of a table' };
