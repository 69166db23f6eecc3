import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { Button } from '#ui/Button.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import type { PassphraseFieldTexts } from './PassphraseField.nl.ts';
import { shellTexts } from './shellTexts.ts';
import type { NewPassphrase } from './useNewPassphrase.ts';

interface NewPassphraseFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly passphrase: NewPassphrase;
}

/** A passphrase for a new file: one's own, with a word while typing if it is easy to guess, or one that is proposed. */
export function NewPassphraseField({ label, hint, passphrase }: NewPassphraseFieldProps) {
  const texts = useTexts(shellTexts).passphraseField;
  const language = useLanguage();
  const { value, rating, tried } = passphrase;
  const word = ratingSentence(passphrase, texts);

  return (
    <div>
      <PassphraseField
        label={label}
        hint={hint}
        fault={tried ? word : undefined}
        value={value}
        isShown={passphrase.isProposed}
        onChange={passphrase.change}
      />
      <p role="status">{tried || (value === '' && rating === null) ? '' : word}</p>
      <Button look="quiet" onClick={() => void passphrase.propose(language)}>
        {texts.propose}
      </Button>
    </div>
  );
}

function ratingSentence({ value, rating }: NewPassphrase, texts: PassphraseFieldTexts): string {
  if (rating === 'cannot-compute') return texts.notRated;
  if (value === '') return texts.missing;
  return rating === 'easy-to-guess' ? texts.easy : '';
}
