import { create } from 'zustand';

export const REPORT_PARTS = [
  'picture',
  'table',
  'dimensions',
  'notes',
  'plans',
  'stories',
  'reading',
  'limits',
] as const;

export type ReportPart = (typeof REPORT_PARTS)[number];

/** What the facilitator leaves out of the report: session state, gone with the tab. */
export const reportChoiceStore = create<{ readonly leftOut: ReadonlySet<ReportPart> }>(() => ({
  leftOut: new Set(),
}));

export function toggleReportPart(part: ReportPart): void {
  reportChoiceStore.setState(({ leftOut }) => {
    const toggled = new Set(leftOut);
    if (!toggled.delete(part)) toggled.add(part);
    return { leftOut: toggled };
  });
}
