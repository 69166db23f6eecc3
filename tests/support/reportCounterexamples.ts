import fc from 'fast-check';

import { counterexampleMessage } from './counterexample.ts';

// Whoever generates instruments or responses imports this, so that a property that fails fits on a screen.
fc.installGlobalPlugin(() => ({
  onAllRunsComplete: (details) => {
    // Without a counterexample too many cases were left out: fast-check says that best itself.
    if (details.failed && details.counterexample !== null) throw new Error(counterexampleMessage(details));
  },
}));
