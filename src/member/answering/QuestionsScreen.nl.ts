export const questionsScreen = {
  elsewhereTitle: 'Deze vragenlijst staat open in een ander tabblad',
  elsewhereText: 'Je antwoorden zijn bewaard. Ga verder in het andere tabblad, of neem het hier over.',
  takeOver: 'Hier verdergaan',
  slipFirst: 'Geef eerst bij de uitnodiging je briefje.',
  draftGone: 'Deze vragenlijst is op dit apparaat al ingeleverd of gewist. Hier is niets meer te bewaren.',
  toInvitation: 'Naar de uitleg',
  roleHint:
    'Je hoeft dit niet te zeggen. Een groep met dezelfde rol wordt alleen apart getoond als die groep en de rest van het netwerk groot genoeg zijn.',
  progress: (answered: number, total: number) => `${answered} van ${total} beantwoord`,
  saved: 'Bewaard',
  saving: 'Bezig met bewaren',
  notSaved: 'Niet bewaard',
  keys: (first: number, last: number) =>
    `Met een toetsenbord: de toetsen ${first} tot en met ${last} kiezen een antwoord bij de stelling waar je bent.`,
  toCheck: 'Naar het overzicht',
};

export type QuestionsScreenTexts = typeof questionsScreen;
