/**
 * Names that a reader may well take for one: they differ only in capitals, in a character that does not show, or in the
 * form of a letter, a hyphen or a quotation mark. Each group has at least two different names, in the order they came.
 */
export function lookAlikes(names: Iterable<string>): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const name of new Set(names)) {
    const looks = appearance(name);
    const group = groups.get(looks);
    if (group === undefined) groups.set(looks, [name]);
    else group.push(name);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function appearance(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/gu, '')
    .replace(/[\p{Dash}]/gu, '-')
    .replace(/[‘’‚‛′`´]/gu, "'")
    .replace(/[“”„‟″«»]/gu, '"')
    .replace(/\p{White_Space}+/gu, ' ')
    .trim()
    .toUpperCase()
    .toLowerCase()
    .normalize('NFC');
}
