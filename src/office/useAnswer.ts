import { useEffect, useState } from 'react';

/**
 * What was answered to the latest question: `undefined` while the first answer is under way; an earlier one stands until
 * the next is there. `ask` is to stay the same function for as long as the question is the same.
 */
export function useAnswer<Value>(ask: () => Promise<Value>): Value | undefined {
  const [answer, setAnswer] = useState<{ readonly value: Value }>();
  useEffect(() => {
    let isLatest = true;
    void ask().then((value) => {
      if (isLatest) setAnswer({ value });
    });
    return () => {
      isLatest = false;
    };
  }, [ask]);
  return answer?.value;
}
