import { type RefObject, useEffect, useRef, useState } from 'react';

import { useIsPrinting } from '#ui/useIsPrinting.ts';
import type { DrawingSize } from './Drawn.ts';

const DEFAULT_WIDTH = 640;
const NARROWEST = 240;
/** The room between the margins of an A4 page, in CSS px. */
export const PAPER_WIDTH = 640;

/**
 * The room a picture has and the size of its text, both in px: text grows with very wide pictures (a wall is read
 * from five metres) and with the text size that the reader has set in the browser. On paper the picture is laid out
 * anew for the page.
 */
export function usePictureSize<Holder extends HTMLElement>(): DrawingSize & {
  holder: RefObject<Holder | null>;
} {
  const holder = useRef<Holder>(null);
  const [width, setWidth] = useState(DEFAULT_WIDTH);

  useEffect(() => {
    const element = holder.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.floor(entry?.contentRect.width ?? 0);
      if (measured > 0) setWidth(Math.max(NARROWEST, measured));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);

  const shown = useIsPrinting() ? PAPER_WIDTH : width;
  return { holder, width: shown, fontSize: pictureFontSize(shown) };
}

/** At least 14 px at the browser's own text size, and 1/72 of the width of a wide picture. */
function pictureFontSize(width: number): number {
  return Math.max(14 * readersZoom(), width / 72);
}

function readersZoom(): number {
  const root = parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Number.isFinite(root) && root > 0 ? root / 16 : 1;
}
