import { checkStep } from './answering/CheckStep.en.ts';
import { questionsScreen } from './answering/QuestionsScreen.en.ts';
import { translationNotice } from './answering/TranslationNotice.en.ts';
import { damagedParticipation } from './DamagedParticipation.en.ts';
import { handedInScreen } from './handIn/HandedInScreen.en.ts';
import { handInScreen } from './handIn/HandInScreen.en.ts';
import { receipt } from './handIn/Receipt.en.ts';
import { showCode } from './handIn/ShowCode.en.ts';
import { waysToSend } from './handIn/WaysToSend.en.ts';
import { invitationScreen } from './invitation/InvitationScreen.en.ts';
import { openInvitationFile } from './invitation/OpenInvitationFile.en.ts';
import { member } from './member.en.ts';
import type { MemberTexts } from './memberTexts.nl.ts';
import { openRoundsScreen } from './openRounds/OpenRoundsScreen.en.ts';
import { ownPictureScreen } from './ownPicture/OwnPictureScreen.en.ts';
import { roundToAnswer } from './RoundToAnswer.en.ts';
import { draftOnDevice } from './welcome/DraftOnDevice.en.ts';
import { welcomeScreen } from './welcome/WelcomeScreen.en.ts';
import { whoSeesWhat } from './welcome/WhoSeesWhat.en.ts';
import { whereYouAre } from './WhereYouAre.en.ts';

export const texts: MemberTexts = {
  checkStep,
  damagedParticipation,
  draftOnDevice,
  handInScreen,
  handedInScreen,
  invitationScreen,
  member,
  openInvitationFile,
  openRoundsScreen,
  ownPictureScreen,
  questionsScreen,
  receipt,
  roundToAnswer,
  showCode,
  translationNotice,
  waysToSend,
  welcomeScreen,
  whereYouAre,
  whoSeesWhat,
};
