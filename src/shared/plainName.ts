/**
 * A name as it is kept and compared: what looks the same is the same. One form of each accented letter (Unicode NFC),
 * one plain space for any white space, none at the ends, and no marks that set a direction: they come along when a name is
 * copied from a sentence. For every name that comes in, by whatever way.
 */
export function plainName(name: string): string {
  return name
    .replace(/\p{Bidi_C}/gu, '')
    .normalize('NFC')
    .replace(/\p{White_Space}+/gu, ' ')
    .replace(/^ | $/gu, '');
}
