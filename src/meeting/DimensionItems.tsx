import type { CSSProperties } from 'react';

import type { Edition } from '#aggregation/Edition.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { figureText } from '#visualisation/picture/figureSentences.ts';
import { itemFigures, type ItemFigures, type ItemRow } from '#visualisation/picture/itemFigures.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';
import styles from './DimensionItems.module.css';
import { meetingTexts } from './meetingTexts.ts';

interface DimensionItemsProps {
  readonly picture: Picture;
  readonly edition: Edition;
  readonly instrument: Instrument;
  readonly axis: number;
}

/** What was asked in one dimension; with its figures where the edition has any to show. */
export function DimensionItems({ picture, edition, instrument, axis }: DimensionItemsProps) {
  const texts = useTexts(meetingTexts).resultsRoom;
  const spoken = picture.instrumentLanguage;
  const { id, items } = picture.axes[axis] ?? { id: '', items: [] };
  const figures = itemFigures(edition, instrument, id, spoken);
  const isDimensionHidden = picture.current.profiles[axis]?.mean.kind === 'hidden';
  return (
    <div className={figures === null || figures.noMeans !== null ? undefined : styles.wide}>
      <h4>{texts.items}</h4>
      {figures === null || figures.noMeans !== null ? (
        <>
          <ul lang={spoken} translate="no">
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
          {figures !== null && !isDimensionHidden && <p className={styles.reason}>{texts.noItemMeans}</p>}
        </>
      ) : (
        <>
          <ItemTable figures={figures} picture={picture} />
          <Reasons figures={figures} edition={edition} />
        </>
      )}
    </div>
  );
}

/** One sentence for each kind of gap, and never more than its reason. */
function Reasons({ figures, edition }: { readonly figures: ItemFigures; readonly edition: Edition }) {
  const texts = useTexts(meetingTexts).resultsRoom;
  const { rows, noCounts } = figures;
  const someHidden = rows.some(({ mean }) => mean.kind === 'hidden');
  const someUncounted = rows.some(({ mean, counts }) => mean.kind !== 'hidden' && counts.kind === 'hidden');
  return (
    <>
      {someHidden && <p className={styles.reason}>{texts.someItemsHidden}</p>}
      {noCounts === 'too-few-answers' && (
        <p className={styles.reason}>{texts.countsFrom(edition.limits.counts)}</p>
      )}
      {noCounts !== 'too-few-answers' && someUncounted && (
        <p className={styles.reason}>{texts.countsHidden}</p>
      )}
    </>
  );
}

function ItemTable({ figures, picture }: { readonly figures: ItemFigures; readonly picture: Picture }) {
  const texts = useTexts(meetingTexts).resultsRoom;
  const spoken = picture.instrumentLanguage;
  const { points, rows } = figures;
  const columns: CSSProperties & Record<'--points', number> = { '--points': Math.max(1, points.length) };
  return (
    <div className={styles.scroller} role="region" aria-label={texts.items} tabIndex={0}>
      <table className={styles.table} style={columns}>
        <thead>
          <tr>
            <th scope="col">{texts.item}</th>
            <th scope="col" className={styles.mean}>
              {texts.itemMean}
            </th>
            {points.map(({ point, label }) => (
              <th scope="col" key={point} lang={spoken} translate="no" className={styles.point}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.item}>
              <th scope="row" lang={spoken} translate="no">
                {row.text}
              </th>
              <td
                className={row.mean.kind === 'hidden' ? styles.gap : styles.mean}
                colSpan={row.mean.kind === 'hidden' ? 1 + points.length : 1}
              >
                {figureText(row.mean, picture.language)}
              </td>
              {points.length > 0 && row.mean.kind !== 'hidden' && (
                <Counts row={row} figures={figures} picture={picture} />
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CountsProps {
  readonly row: ItemRow;
  readonly figures: ItemFigures;
  readonly picture: Picture;
}

/** How many gave each answer: the number, on a bar of that length. */
function Counts({ row: { counts }, figures: { points, mostCounted }, picture }: CountsProps) {
  if (counts.kind === 'hidden') {
    return (
      <td className={styles.gap} colSpan={points.length}>
        {figureText(counts, picture.language)}
      </td>
    );
  }
  return counts.counts.map((count, step) => (
    <td key={step} className={styles.count}>
      <span className={styles.bar} style={{ blockSize: `${(count / mostCounted) * 2}em` }} />
      <span>{count}</span>
    </td>
  ));
}
