import { useEffect, useEffectEvent, useState } from 'react';

import { type PresenterStep, stepAfterKey } from './presenterSteps.ts';

interface PresenterWalk {
  /** How many conversation questions each axis has. */
  readonly questions: readonly number[];
  /** The axis in turn, which another window may change. */
  readonly axis: number | null;
  readonly onTurn: (axis: number | null) => void;
  readonly onLeave: () => void;
  readonly onFullScreen: () => void;
}

/** Where the presentation is, and how keys go on from there wherever the focus is. */
export function usePresenterWalk({ questions, axis, onTurn, onLeave, onFullScreen }: PresenterWalk): {
  readonly step: PresenterStep;
  readonly go: (step: PresenterStep) => void;
} {
  const [asked, setAsked] = useState<PresenterStep>({ axis, question: 0 });
  const step = asked.axis === axis ? asked : { axis, question: 0 };

  function go(next: PresenterStep): void {
    setAsked(next);
    if (next.axis !== axis) onTurn(next.axis);
  }

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { key, target } = event;
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    // A button that has the focus takes the space bar itself.
    if (key === ' ' && target instanceof HTMLButtonElement) return;
    const next = stepAfterKey(key, step, questions);
    if (next !== null) go(next);
    else if (key === 'Escape') onLeave();
    else if (key === 'f' || key === 'F') onFullScreen();
    else return;
    event.preventDefault();
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      onKeyDown(event);
    };
    window.addEventListener('keydown', listener);
    return () => {
      window.removeEventListener('keydown', listener);
    };
  }, []);

  return { step, go };
}
