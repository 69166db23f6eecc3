import { useLanguage } from '#i18n/languageStore.ts';
import { datasetTexts } from '#research/dataset/datasetTexts.ts';
import { figureText } from '#research/dataset/figureText.ts';
import type { Alpha } from '#research/reliability/DimensionReliability.ts';
import type { Language } from '#shared/Language.ts';
import type { DimensionFigures } from './dimensionFigures.ts';
import { Figure } from './Figure.tsx';
import { FigureTable } from './FigureTable.tsx';
import { officeTexts } from './officeTexts.ts';

interface ReliabilityTablesProps {
  readonly dimensions: readonly DimensionFigures[];
  /** Of the names. */
  readonly lang: string;
}

/** All dimensions over all networks together, in the instrument's order. */
export function ReliabilityTables({ dimensions, lang }: ReliabilityTablesProps) {
  const language = useLanguage();
  const texts = officeTexts.in(language).figuresScreen;
  const { figuresHeading, agreementHeading } = datasetTexts.in(language).methodsNote;
  return (
    <>
      <FigureTable title={texts.overall} note={texts.overallNote} headings={figuresHeading}>
        {dimensions.map(({ name, figures }) => (
          <tr key={figures.id}>
            <th scope="row" lang={lang}>
              {name}
            </th>
            <td>{figures.items}</td>
            <td>{figures.n}</td>
            <td>{figures.dropped}</td>
            <td>
              <Figure {...figures.alpha} below={interval(figures.alpha, language)} />
            </td>
            <td>
              <Figure {...figures.omega} />
            </td>
            <td>
              <Figure {...figures.icc1} below={groupSize('k', figures.icc1.k, language)} />
            </td>
            <td>
              <Figure
                value={figures.icc1.value_k0}
                why={figures.icc1.why}
                below={groupSize('k₀', figures.icc1.k0, language)}
              />
            </td>
            <td>
              <Figure value={figures.icc2} why={figures.icc2_why} />
            </td>
          </tr>
        ))}
      </FigureTable>
      <FigureTable title={texts.agreement} note={texts.agreementNote} headings={agreementHeading}>
        {dimensions.map(({ name, figures: { id, rwgj_distribution: spread } }) => (
          <tr key={id}>
            <th scope="row" lang={lang}>
              {name}
            </th>
            <td>{spread.n}</td>
            <td>{spread.undefined}</td>
            {[spread.min, spread.lower_quartile, spread.median, spread.upper_quartile, spread.max].map(
              (value, place) => (
                <td key={place}>
                  <Figure value={value} why={spread.why} />
                </td>
              ),
            )}
          </tr>
        ))}
      </FigureTable>
    </>
  );
}

function interval({ low, high }: Alpha, language: Language): string | null {
  if (low === null || high === null) return null;
  return `${figureText(low, 3, language)} – ${figureText(high, 3, language)}`;
}

function groupSize(name: string, size: number | null, language: Language): string | null {
  return size === null ? null : `${name} = ${figureText(size, 2, language)}`;
}
