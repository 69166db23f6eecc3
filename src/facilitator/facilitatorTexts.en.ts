import { backupScreen } from './backup/BackupScreen.en.ts';
import { makeBackup } from './backup/MakeBackup.en.ts';
import { takeInBackup } from './backup/TakeInBackup.en.ts';
import { closingScreen } from './closing/ClosingScreen.en.ts';
import { whatClosingShows } from './closing/WhatClosingShows.en.ts';
import { collecting } from './collecting/collecting.en.ts';
import { collectLinkScreen } from './collecting/CollectLinkScreen.en.ts';
import { inboxScreen } from './collecting/InboxScreen.en.ts';
import { notToldApart } from './collecting/NotToldApart.en.ts';
import { scanCodes } from './collecting/ScanCodes.en.ts';
import { facilitator } from './facilitator.en.ts';
import type { FacilitatorTexts } from './facilitatorTexts.nl.ts';
import { inviteByEmail } from './inviting/InviteByEmail.en.ts';
import { inviteByFile } from './inviting/InviteByFile.en.ts';
import { inviteByLink } from './inviting/InviteByLink.en.ts';
import { inviteByPoster } from './inviting/InviteByPoster.en.ts';
import { inviteScreen } from './inviting/InviteScreen.en.ts';
import { slipInvitations } from './inviting/SlipInvitations.en.ts';
import { networkForm } from './networks/NetworkForm.en.ts';
import { networkScreen } from './networks/NetworkScreen.en.ts';
import { networksScreen } from './networks/NetworksScreen.en.ts';
import { handOverKeyScreen } from './keeping/HandOverKeyScreen.en.ts';
import { printedSecondKey } from './keeping/PrintedSecondKey.en.ts';
import { secondKeyBox } from './keeping/SecondKeyBox.en.ts';
import { waysToHandOver } from './keeping/WaysToHandOver.en.ts';
import { giveToResearch } from './research/GiveToResearch.en.ts';
import { researchOfficeScreen } from './research/ResearchOfficeScreen.en.ts';
import { lateAnswers } from './rounds/LateAnswers.en.ts';
import { roundForm } from './rounds/RoundForm.en.ts';
import { roundScreen } from './rounds/RoundScreen.en.ts';
import { roundTermsList } from './rounds/RoundTermsList.en.ts';

export const texts: FacilitatorTexts = {
  backupScreen,
  closingScreen,
  collectLinkScreen,
  collecting,
  facilitator,
  giveToResearch,
  handOverKeyScreen,
  inboxScreen,
  inviteByEmail,
  inviteByFile,
  inviteByLink,
  inviteByPoster,
  inviteScreen,
  lateAnswers,
  makeBackup,
  networkForm,
  networkScreen,
  networksScreen,
  notToldApart,
  printedSecondKey,
  researchOfficeScreen,
  roundForm,
  roundScreen,
  roundTermsList,
  scanCodes,
  secondKeyBox,
  slipInvitations,
  takeInBackup,
  waysToHandOver,
  whatClosingShows,
};
