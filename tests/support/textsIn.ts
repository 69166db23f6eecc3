import { texts as aboutEn } from '#app/about/aboutTexts.en.ts';
import { texts as aboutNl } from '#app/about/aboutTexts.nl.ts';
import { texts as appEn } from '#app/appTexts.en.ts';
import { texts as appNl } from '#app/appTexts.nl.ts';
import { texts as storageLossEn } from '#app/storageLoss/storageLossTexts.en.ts';
import { texts as storageLossNl } from '#app/storageLoss/storageLossTexts.nl.ts';
import { texts as facilitatorEn } from '#facilitator/facilitatorTexts.en.ts';
import { texts as facilitatorNl } from '#facilitator/facilitatorTexts.nl.ts';
import { texts as keeperEn } from '#keeper/keeperTexts.en.ts';
import { texts as keeperNl } from '#keeper/keeperTexts.nl.ts';
import { texts as meetingEn } from '#meeting/meetingTexts.en.ts';
import { texts as meetingNl } from '#meeting/meetingTexts.nl.ts';
import { texts as countedEn } from '#member/counted/countedTexts.en.ts';
import { texts as countedNl } from '#member/counted/countedTexts.nl.ts';
import { texts as memberEn } from '#member/memberTexts.en.ts';
import { texts as memberNl } from '#member/memberTexts.nl.ts';
import { texts as slipEn } from '#member/slip/slipTexts.en.ts';
import { texts as slipNl } from '#member/slip/slipTexts.nl.ts';
import { texts as officeEn } from '#office/officeTexts.en.ts';
import { texts as officeNl } from '#office/officeTexts.nl.ts';
import { texts as questionnaireEn } from '#questionnaire/questionnaireTexts.en.ts';
import { texts as questionnaireNl } from '#questionnaire/questionnaireTexts.nl.ts';
import { texts as instrumentEn } from '#shell/instrument/instrumentTexts.en.ts';
import { texts as instrumentNl } from '#shell/instrument/instrumentTexts.nl.ts';
import { texts as shellEn } from '#shell/shellTexts.en.ts';
import { texts as shellNl } from '#shell/shellTexts.nl.ts';
import { texts as uiEn } from '#ui/uiTexts.en.ts';
import { texts as uiNl } from '#ui/uiTexts.nl.ts';
import { texts as visualisationEn } from '#visualisation/visualisationTexts.en.ts';
import { texts as visualisationNl } from '#visualisation/visualisationTexts.nl.ts';

/** Every text on screen by its language and the name of its group: `textsIn.nl.inboxScreen.title`. */
export const textsIn = {
  nl: {
    ...uiNl,
    ...shellNl,
    ...instrumentNl,
    ...appNl,
    ...aboutNl,
    ...storageLossNl,
    ...questionnaireNl,
    ...visualisationNl,
    ...memberNl,
    ...countedNl,
    ...slipNl,
    ...facilitatorNl,
    ...meetingNl,
    ...officeNl,
    ...keeperNl,
  },
  en: {
    ...uiEn,
    ...shellEn,
    ...instrumentEn,
    ...appEn,
    ...aboutEn,
    ...storageLossEn,
    ...questionnaireEn,
    ...visualisationEn,
    ...memberEn,
    ...countedEn,
    ...slipEn,
    ...facilitatorEn,
    ...meetingEn,
    ...officeEn,
    ...keeperEn,
  },
};
