import { textSet } from '#shared/textSet.ts';
import type { MeetingTexts } from './meetingTexts.nl.ts';

export const meetingTexts = textSet(
  (language) => import(`./meetingTexts.${language}.ts`) as Promise<{ texts: MeetingTexts }>,
);
