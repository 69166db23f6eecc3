import type { DamagedScreenTexts } from './DamagedScreen.nl.ts';

export const damagedScreen: DamagedScreenTexts = {
  title: 'This cannot be shown',
  toNetworks: 'To the networks',
};
