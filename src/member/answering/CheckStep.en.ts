import type { CheckStepTexts } from './CheckStep.nl.ts';

export const checkStep: CheckStepTexts = {
  checkTitle: 'Ready to hand in?',
  checkAll: 'You have answered all statements.',
  checkUnanswered: (count: number) =>
    count === 1
      ? 'One statement has not been answered. That is fine; you can still fill it in now.'
      : `${count} statements have not been answered. That is fine; you can still fill them in now.`,
  roleNotSaid: 'You have not said a role.',
  changeRole: 'Change the role',
  handInExplains:
    'After handing in, your answers are locked and erased from this screen. You cannot look at them or change them any more.',
  handIn: 'Hand in',
  handingIn: 'Handing in',
  handInFailed: 'Handing in did not work. Your answers have been kept; please try again.',
  checkExplains:
    'After this your answers are locked in a message, which you send to your facilitator yourself. They stay on this device too: while the round is open you can change or withdraw them.',
};
