import type { NotToldApartTexts } from './NotToldApart.nl.ts';

export const notToldApart: NotToldApartTexts = {
  besideEarlier: (count: number, beside: number) =>
    beside === 1
      ? `1 of the ${count} handed-in questionnaires may be from somebody who had handed in one before; they said so themselves. It counts in the figures, but not towards how many it takes to show a figure.`
      : `${beside} of the ${count} handed-in questionnaires may be from people who had handed in one before; they said so themselves. They count in the figures, but not towards how many it takes to show a figure.`,
  besideOnSlips: (count: number) =>
    count === 1
      ? 'One submission stands beside another on the same slip. Of each slip one counts, drawn by lot. Whoever handed in with it on a device of their own can withdraw that one: then the other counts.'
      : `${count} submissions stand beside another on the same slip. Of each slip one counts, drawn by lot. Whoever handed in with it on a device of their own can withdraw that one: then another counts.`,
};
