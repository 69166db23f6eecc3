import { screenPalette } from '#visualisation/marks/palette.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';
import { YearsWhole } from '#visualisation/text/YearsWhole.tsx';
import styles from '#visualisation/views/Picture.module.css';
import { visualisationTexts } from '#visualisation/visualisationTexts.ts';
import { legendEntries } from './legendEntries.ts';
import { SeriesSample } from './SeriesSample.tsx';

/** Which line and mark belong to which school year or role. Nothing when the picture shows one edition. */
export function SeriesLegend({ picture }: { readonly picture: Picture }) {
  const entries = legendEntries(picture);
  if (entries.length === 0) return null;
  return (
    <ul
      className={styles.series}
      aria-label={
        visualisationTexts.in(picture.language).picture.seriesLegend[picture.earlier[0]?.of ?? 'network']
      }
    >
      {entries.map(({ name, answered }, place) => (
        <li key={place}>
          <svg width="44" height="16" viewBox="0 0 44 16" aria-hidden="true">
            <SeriesSample picture={picture} place={place} palette={screenPalette} />
          </svg>
          <span className={place === 0 ? styles.currentYear : styles.earlierYear}>
            <YearsWhole text={name} />
          </span>
          {answered !== null && <span className={styles.earlierYear}>{answered}</span>}
        </li>
      ))}
    </ul>
  );
}
