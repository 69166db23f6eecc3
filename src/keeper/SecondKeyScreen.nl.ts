export const secondKeyScreen = {
  askTitle: 'Open een tweede sleutel',
  askLead:
    'Heb je een link, of een QR-code op een scherm of een blad? Open die dan op dit apparaat; hier hoef je dan niets te doen.',
  boxTitle: 'Als tekst of als bestand',
  boxText:
    'Typ of plak hier de hele tekst. Hoofdletters, spaties en regels maken niet uit. Heb je een blad, scan dan de code erop. De 24 woorden typ je pas over als de ronde sluit, op het apparaat van de facilitator.',
  textLabel: 'Tekst van de tweede sleutel',
  takeText: 'Tekst openen',
  chooseFile: 'Bestand openen',
  toKept: 'Sleutels op dit apparaat',
  title: 'Bewaar de tweede sleutel',
  lead: (networkName: string, schoolYear: string) =>
    `Dit is de tweede sleutel van ${networkName}, schooljaar ${schoolYear}.`,
  together: 'Alleen samen met de facilitator gaan de vragenlijsten open. Jij ziet geen antwoorden.',
  atClosing:
    'Sluit de ronde, dan vraagt de facilitator om deze sleutel. Tot die tijd heeft niemand anders hem nodig.',
  until: (day: string) => `Bewaar hem tot en met ${day}. Daarna mag hij weg.`,
  lost: 'Raakt de sleutel kwijt, dan gaan de vragenlijsten nooit meer open. De app zet hem in geen enkele back-up. Houd daarom ook het papier, het bestand of de link.',
  keep: 'Bewaren op dit apparaat',
  keptTitle: 'De tweede sleutel staat op dit apparaat',
  checkCode: 'Controlecode',
  readAloud: 'Lees deze code voor aan de facilitator. Dan kan de ronde open.',
  refusedTitle: 'Deze sleutel wordt hier niet bewaard',
  refused: {
    unread: 'Het bestand kon niet worden gelezen: zet het op dit apparaat en probeer het opnieuw.',
    'too-large': 'Dit bestand is te groot voor een tweede sleutel.',
    'not-ours': 'Dit is geen tweede sleutel: open de link, het bestand of de QR-code van je facilitator.',
    'unknown-version':
      'Deze sleutel is gemaakt met een nieuwere versie van de app: herlaad de app met internet en probeer het opnieuw.',
    truncated: 'Het einde van de sleutel ontbreekt: open de hele link of tekst.',
    altered: 'De sleutel is onderweg veranderd: typ hem nog eens, of vraag je facilitator om hulp.',
    'not-valid': 'In deze sleutel staat iets wat niet kan kloppen: vraag je facilitator om hulp.',
    invitation:
      'Dit is een uitnodiging om de vragenlijst in te vullen, geen tweede sleutel: open die link zoals je hem kreeg.',
    'sealed-message':
      'Dit is een ingeleverde vragenlijst, op slot, geen tweede sleutel: die hoort bij de facilitator.',
    'first-key-here':
      'Op dit apparaat staat de eerste sleutel van deze ronde al: de tweede hoort op een ander apparaat.',
    'another-key':
      'Op dit apparaat staat al een andere tweede sleutel van deze ronde: geldt die niet meer, verwijder hem dan eerst bij je sleutels.',
  },
  another: 'Iets anders openen',
};

export type SecondKeyScreenTexts = typeof secondKeyScreen;
