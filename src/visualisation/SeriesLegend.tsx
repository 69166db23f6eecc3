import { pictureMessages } from '../i18n/pictureMessages.ts';
import { answeredText } from './figureSentences.ts';
import styles from './Picture.module.css';
import { screenPalette } from './palette.ts';
import type { Picture } from './pictureData.ts';
import { SeriesSample } from './SeriesSample.tsx';

/** Which line and mark belong to which school year. Nothing when the picture shows one edition. */
export function SeriesLegend({ picture }: { readonly picture: Picture }) {
  const { current, earlier } = picture;
  if (current.of === 'member' || earlier.length === 0) return null;
  return (
    <ul
      className={styles.series}
      aria-label={pictureMessages[picture.language].seriesLegend[earlier[0]?.of ?? 'network']}
    >
      {[current, ...earlier].map((series, place) => (
        <li key={place}>
          <svg width="44" height="16" viewBox="0 0 44 16" aria-hidden="true">
            <SeriesSample picture={picture} place={place} palette={screenPalette} />
          </svg>
          <span className={place === 0 ? styles.currentYear : styles.earlierYear}>{series.name}</span>
          {series.of === 'network' && (
            <span className={styles.earlierYear}>{answeredText(series, picture.language)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
