import { lookAlikes } from '#shared/lookAlikes.ts';

/** A sentence for each group of names of networks that could be one network, spelt in several ways. */
export function lookAlikeSentences(names: Iterable<string>): readonly string[] {
  return lookAlikes(names).map(
    (alike) =>
      `The networks ${alike.map(visible).join(' and ')} look alike and are counted as different ones.`,
  );
}

/** The name with its code where a character does not show. */
function visible(name: string): string {
  const shown = name.replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
  return `“${shown}”`;
}
