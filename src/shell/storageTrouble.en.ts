import type { StorageTroubleTexts } from './storageTrouble.nl.ts';

export const storageTrouble: StorageTroubleTexts = {
  storageFull:
    'This device has no room left. Your last step has not been saved; everything before it has. Free some space and try again.',
  storageFailed: 'Your last step could not be saved; everything before it has been. Please try again.',
  damagedRecord: 'What was stored here is damaged and cannot be shown. It has not been removed.',
};
