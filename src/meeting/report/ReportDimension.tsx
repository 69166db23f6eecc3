import { attendedDimensions } from '#dialogue/attendedDimensions.ts';
import { noteText } from '#dialogue/dialogueTexts.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { localised } from '#instrument/localised.ts';
import { meetingTexts } from '#meeting/meetingTexts.ts';
import styles from './PrintedReport.module.css';
import { hasEntries, ReportEntries } from './ReportEntries.tsx';
import { ReportFigures } from './ReportFigures.tsx';
import { ReportItems } from './ReportItems.tsx';
import type { PrintedReportProps } from './ReportProps.ts';

interface ReportDimensionProps extends PrintedReportProps {
  readonly axis: number;
}

/** One dimension as it stands in the report, kept on one page where it fits; nothing where nothing of it was chosen. */
export function ReportDimension(props: ReportDimensionProps) {
  const { axis, picture, instrument, edition, dialogue, chosen, hasPicture } = props;
  const texts = useTexts(meetingTexts).dialogueArea;
  const { prompts: promptsTitle } = useTexts(meetingTexts).resultsRoom;
  const dimension = instrument.dimensions[axis];
  const shown = picture.axes[axis];
  if (dimension === undefined || shown === undefined) return null;

  const written = dialogue !== null && chosen.has('notes') ? dialogue : null;
  const note = written === null ? '' : noteText(written, dimension.id);
  const isAttended = written !== null && attendedDimensions(written, { dimensions: [dimension] }).length > 0;
  const isDiscussed = dialogue !== null && hasEntries(dialogue, dimension.id, chosen);
  if (!chosen.has('dimensions') && note === '' && !isAttended && !isDiscussed) return null;

  const spoken = picture.instrumentLanguage;
  return (
    <article className={styles.dimension}>
      <h3 lang={spoken}>{shown.name}</h3>
      {chosen.has('dimensions') && (
        <>
          <p lang={spoken}>{shown.description}</p>
          <ReportFigures picture={picture} edition={edition} instrument={instrument} axis={axis} />
          <ReportItems picture={picture} edition={edition} instrument={instrument} axis={axis} />
          {!hasPicture && dimension.prompts.length > 0 && (
            <>
              <h4>{promptsTitle}</h4>
              <ul lang={spoken}>
                {dimension.prompts.map((prompt, place) => (
                  <li key={place}>{localised(prompt, spoken)}</li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
      {isAttended && <p className={styles.attention}>{texts.attended}</p>}
      {note !== '' && (
        <>
          <h4>{texts.note}</h4>
          <p className={styles.written}>{note}</p>
        </>
      )}
      {dialogue !== null && <ReportEntries dialogue={dialogue} dimension={dimension.id} chosen={chosen} />}
    </article>
  );
}
