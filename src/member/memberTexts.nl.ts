import { checkStep } from './answering/CheckStep.nl.ts';
import { questionsScreen } from './answering/QuestionsScreen.nl.ts';
import { translationNotice } from './answering/TranslationNotice.nl.ts';
import { damagedParticipation } from './DamagedParticipation.nl.ts';
import { handedInScreen } from './handIn/HandedInScreen.nl.ts';
import { handInScreen } from './handIn/HandInScreen.nl.ts';
import { receipt } from './handIn/Receipt.nl.ts';
import { showCode } from './handIn/ShowCode.nl.ts';
import { waysToSend } from './handIn/WaysToSend.nl.ts';
import { invitationScreen } from './invitation/InvitationScreen.nl.ts';
import { openInvitationFile } from './invitation/OpenInvitationFile.nl.ts';
import { member } from './member.nl.ts';
import { openRoundsScreen } from './openRounds/OpenRoundsScreen.nl.ts';
import { ownPictureScreen } from './ownPicture/OwnPictureScreen.nl.ts';
import { roundToAnswer } from './RoundToAnswer.nl.ts';
import { draftOnDevice } from './welcome/DraftOnDevice.nl.ts';
import { welcomeScreen } from './welcome/WelcomeScreen.nl.ts';
import { whoSeesWhat } from './welcome/WhoSeesWhat.nl.ts';
import { whereYouAre } from './WhereYouAre.nl.ts';

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
