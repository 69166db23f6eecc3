import type { PrintedReportTexts } from './PrintedReport.nl.ts';

export const printedReport: PrintedReportTexts = {
  title: 'Report',
  lead: 'Choose what goes into the report. It fits A4 and can be read without colour too.',
  parts: {
    picture: 'The picture',
    table: 'The table',
    dimensions: 'Dimension by dimension',
    notes: 'Notes and attention',
    plans: 'Plans',
    stories: 'Stories',
    reading: 'How to read it',
    limits: 'Limits and editions',
  },
  print: 'Print or save as PDF',
  middleHalf: 'Middle half',
  members: 'Members who answered',
  countsCaption: 'For each statement: the mean, and how often each answer was given',
  meansCaption: 'For each statement: the mean',
  limitsTitle: 'Limits and editions',
  editionOf: (year: string, number: number, day: string) =>
    `${year}: edition ${number}, published on ${day}.`,
  notTitle: 'What this report is not',
  not: 'This report passes no judgement. It says nothing about any one person, puts no dimensions in order and compares no networks. It shows what the members answered and what you wrote down about it, as the start of a conversation.',
};
