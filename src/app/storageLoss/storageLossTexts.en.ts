import { storageLossNotice } from './StorageLossNotice.en.ts';
import type { StorageLossTexts } from './storageLossTexts.nl.ts';

export const texts: StorageLossTexts = { storageLossNotice };
