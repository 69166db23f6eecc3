/** Does the job when asked, and never twice at a time: whatever is asked meanwhile becomes one more time afterwards. */
export function oneAtATime(job: () => Promise<void>): () => void {
  let state: 'idle' | 'busy' | 'again' = 'idle';

  async function work() {
    state = 'busy';
    await job();
    const again = isAgain();
    state = 'idle';
    if (again) void work();
  }

  // A function, for the compiler does not see that the state changes while the job is done.
  const isAgain = () => state === 'again';

  return () => {
    if (state === 'idle') void work();
    else state = 'again';
  };
}
