import type { Edition } from '#aggregation/Edition.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { localised } from '#instrument/localised.ts';
import { meetingTexts } from '#meeting/meetingTexts.ts';
import { figureText, spreadText } from '#visualisation/picture/figureSentences.ts';
import type { EditionPicture } from '#visualisation/picture/pictureData.ts';
import styles from './PrintedReport.module.css';

interface ReportFiguresProps {
  readonly picture: EditionPicture;
  readonly edition: Edition;
  readonly instrument: Instrument;
  readonly axis: number;
}

/**
 * All figures of one dimension: of the whole network, of the roles that may be shown, and of the earlier years that lie
 * beside it. That roles are hidden, and why, stands once in the limits.
 */
export function ReportFigures({ picture, edition, instrument, axis }: ReportFiguresProps) {
  const texts = useTexts(meetingTexts).printedReport;
  const { itemMean } = useTexts(meetingTexts).resultsRoom;
  const { current, earlier, language, instrumentLanguage } = picture;
  const profile = current.profiles[axis];
  if (profile === undefined) return null;
  const rows: { name: string; text: string; gap?: boolean; lang?: string }[] = [
    { name: itemMean, text: figureText(profile.mean, language), gap: profile.mean.kind === 'hidden' },
  ];
  if (profile.mean.kind !== 'hidden') {
    const { spread } = profile;
    rows.push({
      name: texts.middleHalf,
      text: spreadText(spread, language),
      gap: spread.kind === 'hidden',
    });
  }
  rows.push({ name: texts.members, text: String(profile.n) });
  for (const { role, dimensions } of edition.roles ?? []) {
    const mean = dimensions.find(({ dimension }) => dimension === profile.dimension)?.mean;
    const name = instrument.roles.find(({ id }) => id === role)?.name;
    if (mean === undefined || mean.kind === 'hidden' || name === undefined) continue;
    rows.push({
      name: localised(name, instrumentLanguage),
      text: figureText(mean, language),
      lang: instrumentLanguage,
    });
  }
  for (const { name, profiles } of earlier) {
    const mean = profiles[axis]?.mean;
    if (mean !== undefined)
      rows.push({ name, text: figureText(mean, language), gap: mean.kind === 'hidden' });
  }
  return (
    <dl className={styles.figures}>
      {rows.map(({ name, text, gap, lang }, place) => (
        <div key={place}>
          <dt lang={lang}>{name}</dt>
          <dd className={gap === true ? styles.reason : undefined}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
