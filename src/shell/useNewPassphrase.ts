import { useEffect, useState } from 'react';

import type { PassphraseAdvice, PassphraseRating } from '#ports/PassphraseAdvice.ts';
import type { Language } from '#shared/Language.ts';

/** A passphrase that is being chosen for a new file. */
export interface NewPassphrase {
  readonly value: string;
  readonly change: (value: string) => void;
  /** Puts one that is drawn at random in its place. */
  readonly propose: (language: Language) => Promise<void>;
  /** It is shown: nobody can write down what they have not seen. */
  readonly isProposed: boolean;
  /** Once the file is made. One that was proposed stays, for whoever has not written it down yet. */
  readonly forget: () => void;
  /** Of what is typed now; `null` until it is known. */
  readonly rating: PassphraseRating | null;
  /** Whether somebody tried to go on with it as it is. */
  readonly tried: boolean;
  /** Rates it once more, for whoever was faster than the rating; what is not hard to guess is told at the field. */
  readonly accept: () => Promise<PassphraseRating>;
}

export function useNewPassphrase(advice: PassphraseAdvice): NewPassphrase {
  const [value, setValue] = useState('');
  const [rated, setRated] = useState<{ readonly of: string; readonly as: PassphraseRating } | null>(null);
  const [proposed, setProposed] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const isProposed = value !== '' && value === proposed;

  function change(typed: string) {
    setTried(false);
    setValue(typed);
  }

  useEffect(() => {
    if (value === '') return;
    let isLatest = true;
    void advice.rate(value).then((as) => {
      if (isLatest) setRated({ of: value, as });
    });
    return () => {
      isLatest = false;
    };
  }, [advice, value]);

  return {
    value,
    isProposed,
    tried,
    rating: rated?.of === value ? rated.as : null,
    change,
    async propose(language) {
      const proposal = await advice.propose(language);
      if (!proposal.ok) {
        setRated({ of: value, as: proposal.error });
        return;
      }
      setProposed(proposal.value);
      change(proposal.value);
    },
    forget() {
      if (!isProposed) change('');
    },
    async accept() {
      const as = value === '' ? 'easy-to-guess' : await advice.rate(value);
      setRated({ of: value, as });
      setTried(as !== 'hard-to-guess');
      return as;
    },
  };
}
