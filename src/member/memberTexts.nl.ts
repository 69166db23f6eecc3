import { checkStep } from '#member/answering/CheckStep.nl.ts';
import { damagedParticipation } from './DamagedParticipation.nl.ts';
import { draftOnDevice } from '#member/welcome/DraftOnDevice.nl.ts';
import { handInScreen } from '#member/handIn/HandInScreen.nl.ts';
import { handedInScreen } from '#member/handIn/HandedInScreen.nl.ts';
import { invitationScreen } from '#member/invitation/InvitationScreen.nl.ts';
import { member } from './member.nl.ts';
import { openInvitationFile } from '#member/invitation/OpenInvitationFile.nl.ts';
import { openRoundsScreen } from '#member/openRounds/OpenRoundsScreen.nl.ts';
import { ownPictureScreen } from '#member/ownPicture/OwnPictureScreen.nl.ts';
import { questionsScreen } from '#member/answering/QuestionsScreen.nl.ts';
import { receipt } from '#member/handIn/Receipt.nl.ts';
import { roundToAnswer } from './RoundToAnswer.nl.ts';
import { showCode } from '#member/handIn/ShowCode.nl.ts';
import { translationNotice } from '#member/answering/TranslationNotice.nl.ts';
import { waysToSend } from '#member/handIn/WaysToSend.nl.ts';
import { welcomeScreen } from '#member/welcome/WelcomeScreen.nl.ts';
import { whereYouAre } from './WhereYouAre.nl.ts';
import { whoSeesWhat } from '#member/welcome/WhoSeesWhat.nl.ts';

export const texts = {
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

export type MemberTexts = typeof texts;
