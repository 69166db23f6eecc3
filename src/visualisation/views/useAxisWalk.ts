import { type KeyboardEvent, type SVGProps, useRef, useState } from 'react';

import { axisSentence } from '#visualisation/picture/figureSentences.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';

interface AxisWalk {
  /** The axis that is read out, and what led there. */
  readonly active: { readonly axis: number; readonly by: 'pointer' | 'focus' } | null;
  readonly buttonProps: (axis: number) => SVGProps<SVGGElement>;
}

/**
 * One tab stop for a whole picture: arrow keys, Home and End go from axis to axis in the instrument's order; pointing,
 * touching or focusing makes an axis the active one; a click, Enter or space chooses it.
 */
export function useAxisWalk(picture: Picture, onSelect: (dimension: string) => void): AxisWalk {
  const buttons = useRef<(SVGGElement | null)[]>([]);
  const [stop, setStop] = useState(0);
  const [focused, setFocused] = useState<number | null>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  const last = picture.axes.length - 1;

  function choose(axis: number): void {
    const id = picture.axes[axis]?.id;
    if (id !== undefined) onSelect(id);
  }

  function onKeyDown(event: KeyboardEvent, axis: number): void {
    const next = axisAfterKey(event.key, axis, last);
    if (next !== null) buttons.current[next]?.focus();
    else if (event.key === 'Enter' || event.key === ' ') choose(axis);
    else return;
    event.preventDefault();
  }

  return {
    active:
      pointed !== null
        ? { axis: pointed, by: 'pointer' }
        : focused !== null
          ? { axis: focused, by: 'focus' }
          : null,
    buttonProps: (axis) => ({
      role: 'button',
      tabIndex: axis === Math.min(stop, last) ? 0 : -1,
      'aria-label': axisSentence(picture, axis),
      ref: (element) => {
        buttons.current[axis] = element;
      },
      onClick: () => {
        choose(axis);
      },
      onKeyDown: (event) => {
        onKeyDown(event, axis);
      },
      onFocus: () => {
        setStop(axis);
        setFocused(axis);
        // The keyboard was used last; a pointer that merely rests on another axis no longer counts.
        setPointed(null);
      },
      onBlur: () => {
        setFocused(null);
      },
      onPointerEnter: () => {
        setPointed(axis);
      },
      onPointerLeave: () => {
        setPointed(null);
      },
    }),
  };
}

function axisAfterKey(key: string, axis: number, last: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return axis === last ? 0 : axis + 1;
    case 'ArrowLeft':
    case 'ArrowUp':
      return axis === 0 ? last : axis - 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
