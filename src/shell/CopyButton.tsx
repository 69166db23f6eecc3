import { useState } from 'react';

import { useTexts } from '#i18n/useTexts.ts';
import { Button } from '#ui/Button.tsx';
import { useSharedServices } from './SharedServices.ts';
import { shellTexts } from './shellTexts.ts';

interface CopyButtonProps {
  readonly label: string;
  readonly text: string;
  readonly look?: 'primary' | 'plain';
}

/** Copies the text, and says whether that worked. */
export function CopyButton({ label, text, look = 'plain' }: CopyButtonProps) {
  const texts = useTexts(shellTexts).copyButton;
  const { copyText } = useSharedServices();
  const [copied, setCopied] = useState<boolean | null>(null);

  async function copy() {
    setCopied(null);
    setCopied(await copyText(text));
  }

  return (
    <>
      <Button look={look} onClick={() => void copy()}>
        {label}
      </Button>
      <span role="status">{copied !== null && (copied ? texts.copied : texts.notCopied)}</span>
    </>
  );
}
