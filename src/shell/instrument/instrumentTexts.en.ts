import { faultSentences } from '#instrument/faultSentences.en.ts';
import { instrument } from './instrument.en.ts';
import type { InstrumentTexts } from './instrumentTexts.nl.ts';

export const texts: InstrumentTexts = { faultSentences, instrument };
