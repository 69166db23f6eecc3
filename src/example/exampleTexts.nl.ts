import { exampleNetwork } from './exampleNetwork.nl.ts';

export const texts = { exampleNetwork };

export type ExampleTexts = typeof texts;
