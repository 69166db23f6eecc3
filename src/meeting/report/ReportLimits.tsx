import { formatDay } from '#i18n/format.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { meetingTexts } from '#meeting/meetingTexts.ts';
import { HiddenRoles } from '#meeting/PictureByRole.tsx';
import { rolePicture } from '#visualisation/picture/rolePicture.ts';
import { visualisationTexts } from '#visualisation/visualisationTexts.ts';
import styles from './PrintedReport.module.css';
import type { ReportProps } from './ReportProps.ts';

/** From how many answers figures are shown, and of which editions and which questionnaire they are. */
export function ReportLimits({
  edition,
  slips,
  instrument,
  picture,
}: Omit<ReportProps, 'network' | 'dialogue'>) {
  const texts = useTexts(meetingTexts).printedReport;
  const {
    limits,
    slips: slipsOf,
    countsFrom,
    noRoles,
    noSpreadBesideRoles,
    safeForTwo,
  } = useTexts(meetingTexts).resultsRoom;
  const { source, workingWording, schoolYear } = useTexts(visualisationTexts).picture;
  const language = useLanguage();
  const { title, version, wording } = picture.instrument;
  const byRole = rolePicture(edition, instrument, language);
  const used = [picture.current, ...picture.earlier].filter((series) => series.of === 'network');
  return (
    <section className={styles.whole}>
      <h2>{texts.limitsTitle}</h2>
      <p>{limits(edition.limits.mean, edition.limits.spread)}</p>
      {edition.safeAgainst === 2 && <p>{safeForTwo}</p>}
      {slips > 0 && <p>{slipsOf(slips)}</p>}
      {edition.items !== undefined && <p>{countsFrom(edition.limits.counts)}</p>}
      {byRole?.picture === null && <p>{noRoles}</p>}
      {byRole !== null && byRole.picture !== null && <HiddenRoles roles={byRole.hidden} />}
      {byRole?.withoutSpread === true && <p>{noSpreadBesideRoles}</p>}
      <ul>
        {used.map((series, place) => (
          <li key={place}>
            {texts.editionOf(
              schoolYear(series.schoolYear),
              series.number,
              formatDay(series.publishedOn, language),
            )}
          </li>
        ))}
      </ul>
      <p>
        {wording === 'working'
          ? `${source(title, version)} (${workingWording}).`
          : `${source(title, version)}.`}
      </p>
    </section>
  );
}
