import { figureText } from '#visualisation/picture/figureSentences.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';
import styles from '#visualisation/views/Picture.module.css';

/** The names and figures of a radar whose axis ends carry numbers. The axes themselves say the same to a screen reader. */
export function NumberedAxes({ picture }: { readonly picture: Picture }) {
  return (
    <div className={styles.numbered} aria-hidden="true" lang={picture.instrumentLanguage}>
      {picture.sides.map((side) => (
        <div key={side.id}>
          <p className={styles[side.id]}>{side.name}</p>
          <ul>
            {side.axes.map((axis) => {
              const mean = picture.current.profiles[axis]?.mean;
              return (
                <li key={axis}>
                  <span className={styles.number}>{axis + 1}</span>
                  <span>{picture.axes[axis]?.name}</span>
                  {mean !== undefined && (
                    <span className={mean.kind === 'hidden' ? styles.reason : styles.figure}>
                      {figureText(mean, picture.language)}
                    </span>
                  )}
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </div>
  );
}
