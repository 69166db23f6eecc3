import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import type { Counted, TakenIn } from '#ports/TakenIn.ts';
import type { Language } from '#shared/Language.ts';

/** What came of taking in a file, a sentence for each thing that happened. */
export function takenInSentences(takenIn: TakenIn, language: Language): readonly string[] {
  const texts = facilitatorTexts.in(language).takeInBackup;
  const { added, known, forwarded, uncounted, forgotten, different, tooMuch, otherOffice, damaged } = takenIn;
  const addedThings = inWords(added);
  const damagedThings = inWords(damaged);
  return [
    addedThings === '' ? texts.nothingAdded : texts.added(addedThings),
    ...(known > 0 ? [texts.known(known)] : []),
    ...(forwarded > 0 ? [texts.forwarded(forwarded)] : []),
    ...(uncounted > 0 ? [texts.uncounted(uncounted)] : []),
    ...(forgotten > 0 ? [texts.forgotten(forgotten)] : []),
    ...(different > 0 ? [texts.different(different)] : []),
    ...(tooMuch > 0 ? [texts.tooMuch(tooMuch)] : []),
    ...(otherOffice > 0 ? [texts.otherOffice] : []),
    ...(damagedThings === '' ? [] : [texts.damaged(damagedThings)]),
  ];

  /** "2 netwerken, 3 rondes en 1 sleutel"; empty where there is none of anything. */
  function inWords(counts: TakenIn['damaged']): string {
    const kinds: Partial<Record<Counted, (count: number) => string>> = texts.kinds;
    const things = (Object.keys(kinds) as Counted[]).flatMap((kind) => {
      const count = counts[kind] ?? 0;
      return count > 0 ? (kinds[kind]?.(count) ?? []) : [];
    });
    return new Intl.ListFormat(language).format(things);
  }
}
