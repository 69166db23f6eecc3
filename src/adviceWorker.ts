import { proposePassphrase, ratePassphrase } from './platform/crypto/passphraseAdvice.ts';
import { webRandomBytes } from './platform/crypto/webRandomBytes.ts';
import type { AdviceJobs } from './platform/worker/AdviceJobs.ts';
import { answerCalls } from './platform/worker/answerCalls.ts';

/** The composition root of the worker that helps with choosing a passphrase: rating one takes long lists of words. */
answerCalls<AdviceJobs>(self, {
  propose: (language) => Promise.resolve(proposePassphrase(language, webRandomBytes)),
  rate: (passphrase) => Promise.resolve(ratePassphrase(passphrase)),
});
