/**
 * The width of a text in em, without a DOM, never narrower than it will be drawn: per character the widest of
 * Source Sans 3 (regular and semibold) and Arial, which stands in where an exported picture meets no Source Sans.
 * Characters outside the table count as a full square.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text.normalize('NFC')) {
    width += WIDTH_OF.get(character) ?? (NO_WIDTH.test(character) ? 0 : SQUARE);
  }
  return width;
}

const SQUARE = 1.1;
const NO_WIDTH = /[\p{M}\p{Cf}]/u;

const CHARACTERS_BY_WIDTH: readonly (readonly [number, string])[] = [
  [0.26, '|¦'],
  [0.28, " \u00a0',.:;ijl·ìíîïĩīĭįıĺļł’‘"],
  [0.3, 'IÌÍÎÏĨĪ'],
  [0.32, '!f'],
  [0.34, '()-[]{}¡ĵţŧ'],
  [0.36, '/\\'],
  [0.38, 'rtª²³¹ºŕ'],
  [0.4, '°ĬĮİŀ'],
  [0.46, '*ŗřľ'],
  [0.5, '"JcsvxyzçýÿćĉċčĴśŝşšŷźżž“”'],
  [0.54, '^kť'],
  [0.56, '0123456789#$?L_`aeghnou¢£¤¥§¨«¯±´¸»àáâãäåèéêëðñòóôõö÷ùúûüāăąđēĕėęěĝğġģĥħĳķĸĹńņňŋōŏőũūŭůűų–'],
  [0.6, 'bdpqµþ+<=>~¬¶×'],
  [0.62, 'FTZ¿ßøŹ'],
  [0.68, '&ABEKPSVXYÀÁÂÃÄÅÈÉÊËÝÞĀĒĔĖĘĚĻĽĿŁŚŜŞŠŢŤŦŸŻŽ'],
  [0.74, 'CDHNRU®ÇÐÑÙÚÛÜĂĄĆĈĊČĎďĐŃŅŇŉŔŖŘŨŪŬŮŰŲŵŶ'],
  [0.78, 'wGOQ©ÒÓÔÕÖØĜĞĠĢĤĦĶŊŌŎŐ'],
  [0.86, 'Mm¼½¾Ĳ'],
  [0.9, '%æ'],
  [1.02, '@WœÆŒŴ—…'],
];

const WIDTH_OF: ReadonlyMap<string, number> = new Map(
  CHARACTERS_BY_WIDTH.flatMap(([width, characters]) =>
    [...characters].map((character): [string, number] => [character, width]),
  ),
);
