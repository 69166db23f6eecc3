import { useEffect, useEffectEvent } from 'react';

/** Files that are dropped anywhere on the page, so that nobody has to aim. */
export function useDroppedFiles(onFiles: (files: readonly File[]) => void): void {
  const arrive = useEffectEvent(onFiles);

  useEffect(() => {
    // Without this the browser shows a dropped file instead of the app.
    const allowDrop = (event: DragEvent) => {
      event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) arrive(files);
    };
    document.addEventListener('dragover', allowDrop);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', allowDrop);
      document.removeEventListener('drop', drop);
    };
  }, []);
}
