/**
 * Resolves after what waits for this thread has had its turn: messages, for one. A timer would do, but browsers slow
 * those down, and a piece of work that stands aside often would take many times as long.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
