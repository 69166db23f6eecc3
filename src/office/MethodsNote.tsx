import { useState } from 'react';

import { useTexts } from '#i18n/useTexts.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { useOfficeServices } from './OfficeServices.ts';
import { officeTexts } from './officeTexts.ts';

/** The methods note: to be pasted into an article, or kept as a file. */
export function MethodsNote({ methods }: { readonly methods: string }) {
  const texts = useTexts(officeTexts).figuresScreen;
  const { copyText, download } = useOfficeServices();
  const [copied, setCopied] = useState<boolean | null>(null);

  async function copy() {
    setCopied(null);
    setCopied(await copyText(methods));
  }

  return (
    <Card>
      <h2>{texts.methods}</h2>
      <p>{texts.methodsText}</p>
      <Actions>
        <Button look="primary" onClick={() => void copy()}>
          {texts.copy}
        </Button>
        <Button
          onClick={() => {
            download('methods.md', new Blob([methods], { type: 'text/markdown' }));
          }}
        >
          {texts.save}
        </Button>
        <span role="status">{copied !== null && (copied ? texts.copied : texts.notCopied)}</span>
      </Actions>
    </Card>
  );
}
