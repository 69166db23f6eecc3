import { storageLossNotice } from './StorageLossNotice.nl.ts';

export const texts = { storageLossNotice };

export type StorageLossTexts = typeof texts;
