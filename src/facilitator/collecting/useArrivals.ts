import { useEffectEvent, useLayoutEffect } from 'react';

import type { Arrival } from '#usecases/collecting/Inbox.ts';

/** Everything that is pasted or dropped anywhere on the page, so that nobody has to aim. */
export function useArrivals(onArrival: (arrival: Arrival) => void): void {
  const arrive = useEffectEvent((data: DataTransfer | null) => {
    const arrival = arrivalIn(data);
    if (arrival.texts.length + arrival.files.length > 0) onArrival(arrival);
  });

  // As soon as the page is there: what is pasted at once is not lost.
  useLayoutEffect(() => {
    const paste = (event: ClipboardEvent) => {
      event.preventDefault();
      arrive(event.clipboardData);
    };
    // Without this the browser shows a dropped file instead of the app.
    const allowDrop = (event: DragEvent) => {
      event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      arrive(event.dataTransfer);
    };
    document.addEventListener('paste', paste);
    document.addEventListener('dragover', allowDrop);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('paste', paste);
      document.removeEventListener('dragover', allowDrop);
      document.removeEventListener('drop', drop);
    };
  }, []);
}

/** Files where there are any: what comes with them as text is only their names or addresses. */
function arrivalIn(data: DataTransfer | null): Arrival {
  const files = [...(data?.files ?? [])];
  const text = data?.getData('text/plain') ?? '';
  return { files, texts: files.length > 0 || text.trim() === '' ? [] : [text] };
}
