import { counted } from '#i18n/format.ts';

export const lateAnswers = {
  lateTitle: 'Late inzendingen',
  lateNone: (edition: number) => `Sinds editie ${edition} is er niets bijgekomen, gewijzigd of ingetrokken.`,
  lateDiffer: (count: number, edition: number) =>
    count === 1
      ? `1 inzending verschilt van editie ${edition}.`
      : `${count} inzendingen verschillen van editie ${edition}.`,
  lateFrom: (needed: number) => `Een nieuwe editie kan vanaf ${needed}.`,
  lateEnough: 'Er kan een nieuwe editie komen.',
  lateSourceUnknown:
    'Waaruit een eerdere editie is gemaakt, is op dit apparaat niet bekend. Een nieuwe editie kan hier daarom niet.',
  lateLocked:
    'Of er een nieuwe editie kan komen, blijkt als de tweede sleutelhouder erbij is. Tot dan blijft alles op slot.',
  takeInLate: 'Late inzendingen binnenhalen',
  publishAgain: (number: number) => `Stel editie ${number} vast`,
  publishing: 'Bezig met vaststellen',
  publishTitle: (number: number) => `Editie ${number} vaststellen?`,
  publishConfirm: (number: number) => `Editie ${number} vaststellen`,
  publishShows: (limit: number) =>
    `De nieuwe editie telt alle inzendingen die er nu zijn. Een gemiddelde staat er weer vanaf ${limit} antwoorden.`,
  publishHides:
    'Wie twee edities naast elkaar legt, kan ze van elkaar aftrekken. Zou dat iemands antwoorden verraden, dan blijft de dimensie in de nieuwe editie verborgen. Dat is ook zo als iemand er een antwoord heeft gewijzigd of ingetrokken.',
  publishMore:
    'Hoe meer nieuwe inzendingen, hoe meer dimensies er te zien zijn. Wat nu verborgen blijft, kan dat ook in latere edities blijven. Verwacht je nog inzendingen, wacht dan liever.',
  publishStays: (count: number): string =>
    count === 1
      ? 'Editie 1 blijft en verandert niet. Een editie kun je niet terugnemen.'
      : 'De eerdere edities blijven en veranderen niet. Een editie kun je niet terugnemen.',
  publishFailures: {
    'not-closed': 'Deze ronde is niet gesloten. Er is geen nieuwe editie gekomen.',
    'no-key': 'De sleutel van deze ronde staat niet op dit apparaat. Er is geen nieuwe editie gekomen.',
    'device-key-lost':
      'De browser kan de sleutel van deze ronde niet meer openen. Er is geen nieuwe editie gekomen en er is niets verwijderd. Open een back-up waar de ronde in zit; daarna gaat het weer.',
    'damaged-round':
      'Deze ronde is beschadigd opgeslagen. Er is geen nieuwe editie gekomen en er is niets verwijderd.',
    'damaged-instrument':
      'De vragenlijst van deze ronde is op dit apparaat niet te lezen. Er is geen nieuwe editie gekomen.',
    'source-unknown':
      'Waaruit een eerdere editie is gemaakt, is op dit apparaat niet bekend. Er is geen nieuwe editie gekomen.',
    'nothing-opens':
      'Geen van de inzendingen gaat open met de sleutel op dit apparaat. Er is geen nieuwe editie gekomen.',
  },
  publishTooFew: (differing: number, edition: number, needed: number) =>
    `Er is geen nieuwe editie gekomen: ${counted(differing, { one: 'inzending verschilt', other: 'inzendingen verschillen' }, 'nl')} van editie ${edition}, en ${needed} zijn nodig.`,
};

export type LateAnswersTexts = typeof lateAnswers;
