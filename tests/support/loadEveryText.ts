import { aboutTexts } from '#app/about/aboutTexts.ts';
import { frameTexts } from '#app/frameTexts.ts';
import { storageLossTexts } from '#app/storageLoss/storageLossTexts.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { keeperTexts } from '#keeper/keeperTexts.ts';
import { meetingTexts } from '#meeting/meetingTexts.ts';
import { countedTexts } from '#member/counted/countedTexts.ts';
import { memberTexts } from '#member/memberTexts.ts';
import { slipTexts } from '#member/slip/slipTexts.ts';
import { officeTexts } from '#office/officeTexts.ts';
import { questionnaireTexts } from '#questionnaire/questionnaireTexts.ts';
import { datasetTexts } from '#research/dataset/datasetTexts.ts';
import { LANGUAGES } from '#shared/Language.ts';
import { instrumentTexts } from '#shell/instrument/instrumentTexts.ts';
import { visualisationTexts } from '#visualisation/visualisationTexts.ts';

const sets = [
  ...frameTexts,
  aboutTexts,
  storageLossTexts,
  instrumentTexts,
  questionnaireTexts,
  visualisationTexts,
  memberTexts,
  countedTexts,
  slipTexts,
  facilitatorTexts,
  meetingTexts,
  officeTexts,
  keeperTexts,
  datasetTexts,
];

// For parts that a test renders by themselves, in whichever language; in the app each wing loads its own.
await Promise.all(sets.flatMap((set) => LANGUAGES.map((language) => set.load(language))));
