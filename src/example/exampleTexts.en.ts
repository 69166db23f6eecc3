import { exampleNetwork } from './exampleNetwork.en.ts';
import type { ExampleTexts } from './exampleTexts.nl.ts';

export const texts: ExampleTexts = { exampleNetwork };
