/** What several screens of the member share. */
export const member = {
  notNow: 'Niet doen',
  erase: 'Alles van mij op dit apparaat wissen',
  eraseTitle: 'Alles van jou op dit apparaat wissen?',
  eraseConfirm: 'Alles wissen',
  yourRole: 'Je rol',
  wrongInstrument:
    'Deze antwoorden horen bij een andere versie van de vragenlijst. Ze zijn bewaard, maar kunnen in deze ronde niet verder.',
};

export type MemberTexts = typeof member;
