import { useLanguage } from '#i18n/languageStore.ts';
import { localised } from '#instrument/localised.ts';
import { datasetTexts } from '#research/dataset/datasetTexts.ts';
import type { DimensionFigures } from './dimensionFigures.ts';
import styles from './DimensionFold.module.css';
import { Figure } from './Figure.tsx';
import { FigureTable } from './FigureTable.tsx';
import { officeTexts } from './officeTexts.ts';

interface DimensionFoldProps {
  readonly dimension: DimensionFigures;
  /** Of the instrument's words. */
  readonly lang: string;
}

/** What lies below the figures of one dimension: its items, and the agreement within each network. */
export function DimensionFold({ dimension: { name, items, figures }, lang }: DimensionFoldProps) {
  const language = useLanguage();
  const texts = officeTexts.in(language).figuresScreen;
  const { itemsHeading } = datasetTexts.in(language).methodsNote;
  return (
    <details className={styles.fold}>
      <summary className={styles.summary} lang={lang}>
        {name}
      </summary>
      <div className={styles.body}>
        <FigureTable title={texts.itemsOf(name)} headings={itemsHeading}>
          {figures.item_statistics.map(({ id, n, mean, sd, item_rest, why }) => (
            <tr key={id}>
              <th scope="row" lang={lang}>
                <bdi translate="no">{localised(items.find((item) => item.id === id)?.text ?? {}, lang)}</bdi>
                <small translate="no">{id}</small>
              </th>
              <td>{n}</td>
              {[mean, sd, item_rest].map((value, place) => (
                <td key={place}>
                  <Figure value={value} why={why} />
                </td>
              ))}
            </tr>
          ))}
        </FigureTable>
        <FigureTable
          title={texts.networksOf(name)}
          headings={[texts.network, texts.schoolYear, texts.completeRows, 'r_wg(J)']}
        >
          {figures.rwgj.map(({ network, school_year, n, value, why }) => (
            <tr key={`${network} ${school_year}`}>
              <th scope="row" translate="no">
                {network}
              </th>
              <td>{school_year}</td>
              <td>{n}</td>
              <td>
                <Figure value={value} why={why} />
              </td>
            </tr>
          ))}
        </FigureTable>
      </div>
    </details>
  );
}
