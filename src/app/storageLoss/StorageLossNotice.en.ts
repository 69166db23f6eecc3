import type { StorageLossNoticeTexts } from './StorageLossNotice.nl.ts';

export const storageLossNotice: StorageLossNoticeTexts = {
  newerTitle: 'A newer version of the app has been opened in another tab',
  newer:
    'This tab cannot save anything any more; what was saved is still there. Were you typing something? Copy it, and open the app here again.',
  goneTitle: 'What the app kept on this device has been deleted',
  gone: 'This tab cannot save anything any more. What is on the screen now, you can still copy. After that, open the app again. Do you have a backup? You can restore it then.',
  reload: 'Open the app again',
};
