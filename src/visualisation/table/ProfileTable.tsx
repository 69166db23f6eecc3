import { useId } from 'react';

import { figureText, pictureLine, spreadText } from '#visualisation/picture/figureSentences.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';
import { YearsWhole } from '#visualisation/text/YearsWhole.tsx';
import { visualisationTexts } from '#visualisation/visualisationTexts.ts';
import styles from './ProfileTable.module.css';

/** The figures of radar and dot plot as a table, grouped by side: the mean and what it is of; a column for every earlier year. */
export function ProfileTable({ picture }: { readonly picture: Picture }) {
  const caption = useId();
  const { language, current, earlier, sides } = picture;
  const messages = visualisationTexts.in(language).picture;
  const basis = isByRole(picture)
    ? []
    : current.of === 'network'
      ? [messages.middleHalf, messages.members]
      : [messages.items];
  const columns = 2 + basis.length + earlier.length;
  return (
    <div className={styles.scroller} role="region" aria-labelledby={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption id={caption}>
          <span>
            <span>{messages.tableCaption[isByRole(picture) ? 'role' : current.of]}</span>
            <small>
              <YearsWhole text={pictureLine(picture)} />
            </small>
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{messages.dimension}</th>
            <th scope="col">
              <span>{isByRole(picture) ? current.name : messages.mean[current.of]}</span>
              {earlier.length > 0 && !isByRole(picture) && (
                <small>
                  <YearsWhole text={current.name} />
                </small>
              )}
            </th>
            {basis.map((heading) => (
              <th scope="col" key={heading}>
                {heading}
              </th>
            ))}
            {earlier.map(({ of, name }, place) => (
              <th scope="col" key={place}>
                <span>{of === 'role' ? name : messages.mean.network}</span>
                {of !== 'role' && (
                  <small>
                    <YearsWhole text={name} />
                  </small>
                )}
              </th>
            ))}
          </tr>
        </thead>
        {sides.map((side) => (
          <tbody key={side.id}>
            <tr>
              <th
                scope="rowgroup"
                colSpan={columns}
                className={styles[side.id]}
                lang={picture.instrumentLanguage}
              >
                {side.name}
              </th>
            </tr>
            {side.axes.map((axis) => (
              <ProfileRow key={axis} picture={picture} axis={axis} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function ProfileRow({ picture, axis }: { readonly picture: Picture; readonly axis: number }) {
  const { language, current, earlier, axes, instrumentLanguage } = picture;
  const mean = current.profiles[axis]?.mean;
  return (
    <tr>
      <th scope="row" lang={instrumentLanguage}>
        {axes[axis]?.name}
      </th>
      {mean !== undefined && (
        <FigureCell text={figureText(mean, language)} gap={mean.kind === 'hidden'} first />
      )}
      {!isByRole(picture) && <BasisCells picture={picture} axis={axis} />}
      {earlier.map(({ profiles }, place) => {
        const mean = profiles[axis]?.mean;
        return mean === undefined ? (
          <td key={place} />
        ) : (
          <FigureCell key={place} text={figureText(mean, language)} gap={mean.kind === 'hidden'} />
        );
      })}
    </tr>
  );
}

/** Beside roles it is only about the means. */
function isByRole({ earlier }: Picture): boolean {
  return earlier.some((series) => series.of === 'role');
}

/** What the mean is of: the members with their middle half, or the statements that count. */
function BasisCells({ picture: { current, language }, axis }: { picture: Picture; axis: number }) {
  if (current.of === 'member') {
    const own = current.profiles[axis];
    return own && <td>{visualisationTexts.in(language).picture.outOf(own.counting, own.items)}</td>;
  }
  const profile = current.profiles[axis];
  return (
    profile && (
      <>
        <FigureCell text={spreadText(profile.spread, language)} gap={profile.spread.kind === 'hidden'} />
        <td>{profile.n}</td>
      </>
    )
  );
}

interface FigureCellProps {
  readonly text: string;
  readonly gap: boolean;
  readonly first?: boolean;
}

function FigureCell({ text, gap, first = false }: FigureCellProps) {
  return <td className={gap ? styles.gap : first ? styles.mean : undefined}>{text}</td>;
}
