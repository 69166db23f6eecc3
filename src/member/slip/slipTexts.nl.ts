import { slipBox } from './SlipBox.nl.ts';

export const texts = { slipBox };

export type SlipTexts = typeof texts;
