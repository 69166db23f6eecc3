export const whereYouAre = {
  pastClosing: (day: string) =>
    `Antwoorden kon tot en met ${day}. Vraag je facilitator of jouw antwoorden nog mee kunnen.`,
  sentTitle: 'Je bericht staat klaar',
  sentText: 'Je kunt het nog eens sturen, je antwoorden bekijken of ze aanpassen.',
  withdrawnTitle: 'Je hebt je antwoorden teruggetrokken',
  withdrawnText: 'Je kunt het bericht daarover nog eens sturen, of toch weer meedoen.',
  toMessage: 'Naar het bericht',
  toOwnPicture: 'Mijn eigen beeld',
};

export type WhereYouAreTexts = typeof whereYouAre;
