import type { CopyButtonTexts } from './CopyButton.nl.ts';

export const copyButton: CopyButtonTexts = {
  copied: 'Copied',
  notCopied: 'Copying does not work in this browser. Select the text and copy it yourself.',
};
