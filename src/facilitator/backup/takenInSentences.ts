import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import type { Language } from '#shared/Language.ts';
import type { TakenIn } from '#ports/TakenIn.ts';

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
  function inWords(counts: Partial<TakenIn['damaged']>): string {
    const {
      networks = 0,
      rounds = 0,
      roundKeys = 0,
      instruments = 0,
      sealedResponses = 0,
      editions = 0,
      dialogues = 0,
      offices = 0,
      officeKey = 0,
      researchPackages = 0,
    } = counts;
    const things = [
      networks > 0 ? texts.kinds.networks(networks) : '',
      rounds > 0 ? texts.kinds.rounds(rounds) : '',
      roundKeys > 0 ? texts.kinds.roundKeys(roundKeys) : '',
      instruments > 0 ? texts.kinds.instruments(instruments) : '',
      sealedResponses > 0 ? texts.kinds.sealedResponses(sealedResponses) : '',
      editions > 0 ? texts.kinds.editions(editions) : '',
      dialogues > 0 ? texts.kinds.dialogues(dialogues) : '',
      offices > 0 ? texts.kinds.offices(offices) : '',
      officeKey > 0 ? texts.kinds.officeKey : '',
      researchPackages > 0 ? texts.kinds.researchPackages(researchPackages) : '',
    ].filter((thing) => thing !== '');
    return new Intl.ListFormat(language).format(things);
  }
}
