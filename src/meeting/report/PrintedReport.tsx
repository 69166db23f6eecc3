import { useStore } from 'zustand';

import { useTexts } from '#i18n/useTexts.ts';
import { meetingTexts } from '#meeting/meetingTexts.ts';
import { resultsViewStore } from '#meeting/resultsViewStore.ts';
import { isolated } from '#shared/isolated.ts';
import { PictureLegend } from '#visualisation/legend/PictureLegend.tsx';
import { editionLine } from '#visualisation/picture/figureSentences.ts';
import { ProfileTable } from '#visualisation/table/ProfileTable.tsx';
import { PrintedPicture } from '#visualisation/views/PrintedPicture.tsx';
import styles from './PrintedReport.module.css';
import { ReportDimension } from './ReportDimension.tsx';
import { ReportEntries } from './ReportEntries.tsx';
import { ReportLimits } from './ReportLimits.tsx';
import type { PrintedReportProps } from './ReportProps.ts';

/** Laid out for A4, and to be read without colour: side and year are told by shape and dash. */
export function PrintedReport(props: PrintedReportProps) {
  const { network, picture, chosen, dialogue } = props;
  const texts = useTexts(meetingTexts).printedReport;
  const { wholeNetwork } = useTexts(meetingTexts).dialogueArea;
  const drawing = useStore(resultsViewStore, ({ view }) => (view === 'dots' ? 'dots' : 'radar'));
  return (
    <div className={styles.report}>
      <div className={styles.running} aria-hidden="true">
        <p>{`${isolated(network.name)} · ${picture.current.name}`}</p>
      </div>
      <div className={styles.body}>
        <header>
          <h1 translate="no">{network.name}</h1>
          <p>{editionLine(picture)}</p>
        </header>
        {chosen.has('picture') && <PrintedPicture picture={picture} drawing={drawing} />}
        {chosen.has('reading') && (
          <div className={styles.whole}>
            <PictureLegend picture={picture} />
          </div>
        )}
        {chosen.has('table') && (
          <div className={styles.whole}>
            <ProfileTable picture={picture} />
          </div>
        )}
        <section>
          {chosen.has('dimensions') && <h2 className={styles.part}>{texts.parts.dimensions}</h2>}
          {picture.axes.map(({ id }, axis) => (
            <ReportDimension key={id} {...props} axis={axis} />
          ))}
          {dialogue !== null && (
            <ReportEntries dialogue={dialogue} dimension={null} chosen={chosen} title={wholeNetwork} />
          )}
        </section>
        {chosen.has('limits') && <ReportLimits {...props} />}
        <section className={styles.whole}>
          <h2>{texts.notTitle}</h2>
          <p>{texts.not}</p>
        </section>
      </div>
    </div>
  );
}
