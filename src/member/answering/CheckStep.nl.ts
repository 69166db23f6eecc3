export const checkStep = {
  checkTitle: 'Klaar om in te leveren?',
  checkAll: 'Je hebt alle stellingen beantwoord.',
  checkUnanswered: (count: number) =>
    count === 1
      ? 'Eén stelling is nog niet beantwoord. Dat mag; je kunt hem ook nu nog invullen.'
      : `${count} stellingen zijn nog niet beantwoord. Dat mag; je kunt ze ook nu nog invullen.`,
  roleNotSaid: 'Je hebt geen rol genoemd.',
  changeRole: 'Rol aanpassen',
  handInExplains:
    'Na het inleveren gaan je antwoorden op slot en worden ze van dit scherm gewist. Je kunt ze daarna niet meer bekijken of wijzigen.',
  handIn: 'Inleveren',
  handingIn: 'Bezig met inleveren',
  handInFailed: 'Inleveren is niet gelukt. Je antwoorden zijn bewaard; probeer het opnieuw.',
  checkExplains:
    'Hierna gaan je antwoorden op slot in een bericht, dat je zelf naar je facilitator stuurt. Ze blijven ook op dit apparaat: zolang de ronde open is, kun je ze aanpassen of terugtrekken.',
};

export type CheckStepTexts = typeof checkStep;
