import { checkStep } from '#member/answering/CheckStep.en.ts';
import { damagedParticipation } from './DamagedParticipation.en.ts';
import { draftOnDevice } from '#member/welcome/DraftOnDevice.en.ts';
import { handInScreen } from '#member/handIn/HandInScreen.en.ts';
import { handedInScreen } from '#member/handIn/HandedInScreen.en.ts';
import { invitationScreen } from '#member/invitation/InvitationScreen.en.ts';
import { member } from './member.en.ts';
import { openInvitationFile } from '#member/invitation/OpenInvitationFile.en.ts';
import { openRoundsScreen } from '#member/openRounds/OpenRoundsScreen.en.ts';
import { ownPictureScreen } from '#member/ownPicture/OwnPictureScreen.en.ts';
import { questionsScreen } from '#member/answering/QuestionsScreen.en.ts';
import { receipt } from '#member/handIn/Receipt.en.ts';
import { roundToAnswer } from './RoundToAnswer.en.ts';
import { showCode } from '#member/handIn/ShowCode.en.ts';
import { translationNotice } from '#member/answering/TranslationNotice.en.ts';
import { waysToSend } from '#member/handIn/WaysToSend.en.ts';
import { welcomeScreen } from '#member/welcome/WelcomeScreen.en.ts';
import { whereYouAre } from './WhereYouAre.en.ts';
import { whoSeesWhat } from '#member/welcome/WhoSeesWhat.en.ts';
import type { MemberTexts } from './memberTexts.nl.ts';

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
