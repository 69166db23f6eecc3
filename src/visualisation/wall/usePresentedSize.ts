import { type RefObject, useEffect, useRef, useState } from 'react';

import type { DrawingSize } from '#visualisation/views/Drawn.ts';

const UNMEASURED: DrawingSize = { width: 640, fontSize: 16 };
const NARROWEST = 240;

/**
 * The room a presented picture has and the size of its text, both in px and both from its style sheet. Where that
 * makes it scroll rather than grow, the height is limited too.
 */
export function usePresentedSize<Holder extends HTMLElement>(): {
  readonly holder: RefObject<Holder | null>;
  readonly size: DrawingSize;
} {
  const holder = useRef<Holder>(null);
  const [size, setSize] = useState(UNMEASURED);

  useEffect(() => {
    const element = holder.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const measure = () => {
      const { clientWidth, clientHeight } = element;
      const { fontSize, overflowY } = getComputedStyle(element);
      const measured: DrawingSize = {
        width: Math.max(NARROWEST, clientWidth),
        fontSize: parseFloat(fontSize) || UNMEASURED.fontSize,
        ...(overflowY === 'auto' ? { height: clientHeight } : {}),
      };
      setSize((before) => (isSame(before, measured) ? before : measured));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);

  return { holder, size };
}

function isSame(one: DrawingSize, other: DrawingSize): boolean {
  return one.width === other.width && one.height === other.height && one.fontSize === other.fontSize;
}
