import type { Edition } from '#aggregation/Edition.ts';
import type { Figure, Hidden } from '#aggregation/Figure.ts';
import type { ItemProfile } from '#aggregation/ItemProfile.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { dimensionItems } from '#instrument/dimensionItems.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { localised } from '#instrument/localised.ts';
import { meetingTexts } from '#meeting/meetingTexts.ts';
import { isolated } from '#shared/isolated.ts';
import { figureText } from '#visualisation/picture/figureSentences.ts';
import type { EditionPicture } from '#visualisation/picture/pictureData.ts';
import styles from './PrintedReport.module.css';

interface ReportItemsProps {
  readonly picture: EditionPicture;
  readonly edition: Edition;
  readonly instrument: Instrument;
  readonly axis: number;
}

/** What was asked in one dimension; with its figures where the edition has them. */
export function ReportItems({ picture, edition, instrument, axis }: ReportItemsProps) {
  const texts = useTexts(meetingTexts).printedReport;
  const { items: title, item: statement, itemMean } = useTexts(meetingTexts).resultsRoom;
  const lang = picture.instrumentLanguage;
  const items = dimensionItems(instrument, picture.axes[axis]?.id ?? '');
  if (items.length === 0) return null;
  const profiles = items.flatMap(({ id }) => edition.items?.find(({ item }) => item === id) ?? []);
  if (profiles.every(({ mean, counts }) => mean.kind === 'hidden' && counts.kind === 'hidden')) {
    return (
      <>
        <h4>{title}</h4>
        <ul lang={lang}>
          {items.map(({ id, text }) => (
            <li key={id}>{localised(text, lang)}</li>
          ))}
        </ul>
      </>
    );
  }
  const { min, labels } = instrument.scale;
  const hasCounts = profiles.some(({ counts }) => counts.kind === 'counts');
  return (
    <>
      <table className={styles.items}>
        <caption>{hasCounts ? texts.countsCaption : texts.meansCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{statement}</th>
            <th scope="col">{itemMean}</th>
            {hasCounts &&
              labels.map((_, place) => (
                <th key={place} scope="col">
                  {min + place}
                </th>
              ))}
          </tr>
        </thead>
        <tbody>
          {items.map(({ id, text }) => (
            <tr key={id}>
              <th scope="row" lang={lang}>
                {localised(text, lang)}
              </th>
              <ItemCells
                profile={profiles.find(({ item }) => item === id)}
                language={picture.language}
                points={hasCounts ? labels.length : 0}
              />
            </tr>
          ))}
        </tbody>
      </table>
      {hasCounts && (
        <p lang={lang} className={styles.scale}>
          {labels.map((label, place) => `${min + place} = ${isolated(localised(label, lang))}`).join(' · ')}
        </p>
      )}
    </>
  );
}

interface ItemCellsProps {
  readonly profile: ItemProfile | undefined;
  readonly language: EditionPicture['language'];
  /** Columns for the counts; none where no statement has any. */
  readonly points: number;
}

function ItemCells({ profile, language, points }: ItemCellsProps) {
  if (profile === undefined) return <td colSpan={1 + points} />;
  const { mean, counts } = profile;
  const text = (figure: Figure | Hidden) => figureText(figure, language);
  if (mean.kind === 'hidden' && counts.kind === 'hidden' && mean.reason === counts.reason) {
    return (
      <td colSpan={1 + points} className={styles.reason}>
        {text(mean)}
      </td>
    );
  }
  return (
    <>
      <td className={mean.kind === 'hidden' ? styles.reason : styles.mean}>{text(mean)}</td>
      {points > 0 &&
        (counts.kind === 'counts' ? (
          counts.counts.map((count, place) => <td key={place}>{count}</td>)
        ) : (
          <td colSpan={points} className={styles.reason}>
            {text(counts)}
          </td>
        ))}
    </>
  );
}
