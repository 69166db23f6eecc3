import { useStore } from 'zustand';

import { useIsPrinting } from '#ui/useIsPrinting.ts';
import { PrintedReport } from './PrintedReport.tsx';
import { ReportChoices } from './ReportChoices.tsx';
import { REPORT_PARTS, reportChoiceStore, type ReportPart } from './reportChoiceStore.ts';
import type { ReportProps } from './ReportProps.ts';

const OF_PICTURE: readonly ReportPart[] = ['picture', 'table', 'reading'];
const OF_DIALOGUE: readonly ReportPart[] = ['notes', 'plans', 'stories'];

/** What goes on paper, and the choice of it. While the page is printed, the report is all there is of it. */
export function Report(props: ReportProps) {
  const leftOut = useStore(reportChoiceStore, (state) => state.leftOut);
  const isPrinting = useIsPrinting();
  const hasPicture = props.edition.dimensions.some(({ mean }) => mean.kind !== 'hidden');
  const offered = REPORT_PARTS.filter(
    (part) =>
      (hasPicture || !OF_PICTURE.includes(part)) && (props.dialogue !== null || !OF_DIALOGUE.includes(part)),
  );
  const chosen = new Set(offered.filter((part) => !leftOut.has(part)));
  return (
    <>
      <ReportChoices offered={offered} chosen={chosen} />
      {isPrinting && <PrintedReport {...props} chosen={chosen} hasPicture={hasPicture} />}
    </>
  );
}
