import { BASE32_TEXT, BASE64URL_TEXT } from '#exchange/checkedText.ts';
import v1 from '#tests/fixtures/exchange/v1.json';
import v2 from '#tests/fixtures/exchange/v2.json';

/** What makes a reader of text work hardest, a piece to repeat for as long as wanted. */
export const WORST_PIECES: Record<string, string> = {
  'beginnings of texts without end': BASE32_TEXT.toText(Uint8Array.of(0x53, 0x52, 0x53, 2)).slice(0, 6),
  'beginnings of the longest text there can be': 'knjfgaqqaaaaaaaa ',
  'beginnings of the longest text there can be, version 1': `${BASE64URL_TEXT.toText(Uint8Array.of(0x53, 0x52, 0x53, 1, 0x10, 0))} `,
  'almost beginnings': 'U1J knjf ',
  'one line of base32': 'abc234',
  'one line of dashes': '–',
  'whole messages': `${v1.texts.join('\n')}\n${v2.texts.join('\n')}\n`,
  'percent signs': '%',
  'percent signs, escaped without end': '%25',
  'percent signs, each escaped by the one before': '%2525252525252541',
  entities: '&amp;amp;',
  'signs of equality at the end of lines': '=\n',
  'bars of quotation': '\n> | ',
  spaces: ' ',
  backslashes: '\\u005c',
  'Proofpoint, version 2': '/v2/url?u=-2D',
  'Proofpoint, version 3': '/v3/__**_*__;',
  'addresses in base64': 'aHR0cHM6Ly9hSFIwY0hNNkx5OWFhYWFhYWFh\n',
  'beginnings of tags': '<a',
  'tags after a beginning': 'knjfga<br><br><br>',
  'links to nothing': '#/collect/',
  'blocks of nothing': '[SRT begin',
  'ends of blocks': '[SRT einde',
  codes: '\n0OA+RA',
  'beginnings of codes in one line': '0OA+RA',
  'beginnings of invitations': 'knjesaqeaaaaaaaa ',
  'braces of packages': '{"srt":',
};
