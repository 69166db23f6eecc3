import { faultSentences } from '#instrument/faultSentences.nl.ts';
import { instrument } from './instrument.nl.ts';

export const texts = { faultSentences, instrument };

export type InstrumentTexts = typeof texts;
