import type { NotFoundScreenTexts } from './NotFoundScreen.nl.ts';

export const notFoundScreen: NotFoundScreenTexts = {
  toStart: 'Go to the start',
  notFoundTitle: 'This page does not exist',
  notFoundLead: 'The address is not right, or what stood here has been removed from this device.',
};
