import { type ReactNode, type Ref, useImperativeHandle, useRef } from 'react';

import type { Elements } from '#ui/Elements.ts';
import { figureText } from '#visualisation/picture/figureSentences.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';
import styles from './DimensionFolds.module.css';

export interface DimensionFoldsHandle {
  /** Opens the dimension, brings it into view and moves focus to it. */
  open(dimension: string): void;
  /** Opens it and brings it into view; focus stays where somebody may be writing. */
  show(dimension: string): void;
}

interface DimensionFoldsProps {
  readonly ref: Ref<DimensionFoldsHandle>;
  readonly picture: Picture;
  readonly title: string;
  readonly lead: string;
  /** Without a picture what is inside is all there is to see: everything starts open, and no figure stands beside it. */
  readonly hasPicture: boolean;
  /** What stands beside the name of a dimension, also while it is closed. */
  readonly besideName?: (dimension: string) => Elements;
  /** What opens below the name of an axis. */
  readonly children: (axis: number) => ReactNode;
  /** Somebody opened a dimension here. */
  readonly onOpen?: (dimension: string) => void;
}

/** Every dimension in the instrument's order, to be opened one by one. */
export function DimensionFolds({
  ref,
  picture,
  title,
  lead,
  hasPicture,
  besideName,
  children,
  onOpen,
}: DimensionFoldsProps) {
  const folds = useRef(new Map<string, HTMLDetailsElement>());
  const spoken = picture.instrumentLanguage;

  function show(dimension: string): HTMLDetailsElement | undefined {
    const fold = folds.current.get(dimension);
    if (fold === undefined) return undefined;
    fold.open = true;
    fold.scrollIntoView({ block: 'start' });
    return fold;
  }

  useImperativeHandle(ref, () => ({
    open(dimension) {
      show(dimension)?.querySelector('summary')?.focus({ preventScroll: true });
    },
    show(dimension) {
      show(dimension);
    },
  }));

  return (
    <section className={styles.list}>
      <header>
        <h2>{title}</h2>
        <p className={styles.lead}>{lead}</p>
      </header>
      {picture.sides.map((side) => (
        <div key={side.id} className={styles[side.id]}>
          <h3 lang={spoken} className={styles.side}>
            {side.name}
          </h3>
          {side.axes.map((index) => {
            const axis = picture.axes[index];
            const mean = picture.current.profiles[index]?.mean;
            if (axis === undefined || mean === undefined) return null;
            return (
              <details
                key={axis.id}
                className={styles.dimension}
                open={!hasPicture}
                ref={(element) => {
                  if (element === null) folds.current.delete(axis.id);
                  else folds.current.set(axis.id, element);
                }}
              >
                <summary
                  className={styles.summary}
                  onClick={() => {
                    // Before the click has its effect.
                    if (folds.current.get(axis.id)?.open === false) onOpen?.(axis.id);
                  }}
                >
                  <span lang={spoken} className={styles.name}>
                    {axis.name}
                  </span>
                  {besideName?.(axis.id)}
                  {hasPicture && (
                    <span className={mean.kind === 'hidden' ? styles.gap : styles.figure}>
                      {figureText(mean, picture.language)}
                    </span>
                  )}
                </summary>
                <div className={styles.body}>{children(index)}</div>
              </details>
            );
          })}
        </div>
      ))}
    </section>
  );
}
