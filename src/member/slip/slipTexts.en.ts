import { slipBox } from './SlipBox.en.ts';
import type { SlipTexts } from './slipTexts.nl.ts';

export const texts: SlipTexts = { slipBox };
