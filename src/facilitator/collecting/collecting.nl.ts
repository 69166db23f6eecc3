import { counted, formatCount } from '#i18n/format.ts';

/** What is said of what comes in, by whichever way. */
export const collecting = {
  working: 'Bezig met binnenhalen',
  progress: (done: number, total: number) =>
    `${formatCount(done, 'nl')} van ${formatCount(total, 'nl')} bekeken`,
  stop: 'Stop met binnenhalen',
  stopped: (untried: number) =>
    `Gestopt. Nog niet bekeken: ${formatCount(untried, 'nl')}. Haal hetzelfde opnieuw binnen om verder te gaan.`,
  added: (count: number) => counted(count, { one: 'nieuwe inzending', other: 'nieuwe inzendingen' }, 'nl'),
  known: (count: number) => `${counted(count, { one: 'was', other: 'waren' }, 'nl')} al binnen`,
  noneAdded: 'Niets nieuws',
  refusedTitle: 'Niet binnengehaald',
  pastedText: 'Geplakte tekst',
  times: (times: number) => `${formatCount(times, 'nl')} keer`,
  andMore: (more: number) => `en nog ${counted(more, { one: 'bestand', other: 'bestanden' }, 'nl')}`,
  reasons: {
    'not-ours': 'Dit is geen inzending van deze app.',
    'unknown-version':
      'Gemaakt met een nieuwere versie van de app. Werk de app hier bij en probeer het opnieuw.',
    truncated:
      'Dit lijkt op een inzending, maar er ontbreekt een stuk. Kopieer het hele bericht, of vraag het lid om een bestand.',
    altered: 'Onderweg veranderd. Vraag het lid om opnieuw te sturen.',
    'too-large': 'Te groot: meer dan 10 MB of meer dan 10.000 inzendingen.',
    'wrong-round': 'Hoort bij een andere ronde.',
    'does-not-open':
      'Gaat met de sleutel van deze ronde niet open: onderweg veranderd, of gemaakt met een andere vragenlijst.',
    'does-not-fit': 'Past niet bij de vragenlijst van deze ronde.',
    'other-kind':
      'Dit soort bestand kan de app niet lezen. Vraag om een tekst, een e-mail (.eml) of een bestand uit de app.',
    'for-mail-program':
      'Dit kan alleen een mailprogramma openen. Open het daar en plak de tekst hier, of bewaar het als .eml.',
    'part-of-mail':
      'Dit is één deel van een e-mail die in stukken is verstuurd. Vraag het lid om de tekst in één keer te sturen.',
    'too-many-parts':
      'Deze e-mail bestaat uit meer stukken dan de app leest. Open hem in je mailprogramma en plak de tekst hier.',
    'too-deep': 'Dit zit in te veel andere bestanden en e-mails. Haal het eruit en kies het los.',
    unreadable: 'Dit bestand kon niet worden gelezen.',
    'nothing-found': 'Hierin staat geen inzending.',
    bomb: 'Deze zip bevat uitgepakt meer dan 50 MB of 10.000 bestanden. Er is niets uit gehaald.',
    locked: 'Dit zit in een zip met een wachtwoord. Pak de zip uit en kies wat erin zit.',
    'no-slip': 'Gemaakt zonder briefje. In deze ronde hoort bij elke inzending een briefje.',
    'unknown-slip': 'Gemaakt met een briefje dat niet bij deze ronde hoort.',
  },
  failures: {
    'not-collecting': 'Voor deze ronde kan hier nu niets binnenkomen. Er is niets veranderd.',
    'no-key':
      'De sleutel van deze ronde staat niet op dit apparaat. Haal de antwoorden binnen op het apparaat waarop je de ronde opende.',
    'device-key-lost':
      'De browser kan de sleutel van deze ronde niet meer openen. Er is niets binnengehaald en niets veranderd. Open een back-up waar de ronde in zit; daarna gaat het weer.',
    'damaged-round':
      'Deze ronde is op dit apparaat niet te lezen. Er is niets binnengehaald en niets veranderd.',
    'damaged-instrument':
      'De vragenlijst van deze ronde is op dit apparaat niet te lezen. Er is niets binnengehaald en niets veranderd.',
    'cannot-open':
      'De app kan nu niets openen. Wat al binnen is, blijft. Open de app opnieuw en probeer het nog eens.',
    'storage-full':
      'Dit apparaat heeft geen ruimte meer. Wat al binnen is, blijft. Maak ruimte vrij en probeer het opnieuw.',
    'storage-failed': 'Binnenhalen lukte niet verder. Wat al binnen is, blijft. Probeer het opnieuw.',
  },
};

export type CollectingTexts = typeof collecting;
