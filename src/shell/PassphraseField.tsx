import { useState } from 'react';

import { useTexts } from '#i18n/useTexts.ts';
import { CheckboxField } from '#ui/CheckboxField.tsx';
import { Field } from '#ui/Field.tsx';
import { shellTexts } from './shellTexts.ts';

interface PassphraseFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  readonly value: string;
  /** Shown whatever is chosen: nobody can write down what they have not seen. */
  readonly isShown?: boolean;
  readonly onChange: (passphrase: string) => void;
}

/** A passphrase, typed once: it can be shown, to see that it is what was meant. */
export function PassphraseField({ onChange, isShown = false, ...field }: PassphraseFieldProps) {
  const texts = useTexts(shellTexts).passphraseField;
  const [chosen, setShown] = useState(false);
  const shown = chosen || isShown;
  return (
    <div>
      <Field
        {...field}
        type={shown ? 'text' : 'password'}
        // Not a password of this site: nothing for the browser to keep or to fill in.
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      <CheckboxField
        label={texts.showPassphrase}
        checked={shown}
        onChange={(event) => {
          setShown(event.target.checked);
        }}
      />
    </div>
  );
}
