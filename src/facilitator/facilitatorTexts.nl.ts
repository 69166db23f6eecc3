import { backupScreen } from './backup/BackupScreen.nl.ts';
import { makeBackup } from './backup/MakeBackup.nl.ts';
import { takeInBackup } from './backup/TakeInBackup.nl.ts';
import { closingScreen } from './closing/ClosingScreen.nl.ts';
import { whatClosingShows } from './closing/WhatClosingShows.nl.ts';
import { collecting } from './collecting/collecting.nl.ts';
import { collectLinkScreen } from './collecting/CollectLinkScreen.nl.ts';
import { inboxScreen } from './collecting/InboxScreen.nl.ts';
import { notToldApart } from './collecting/NotToldApart.nl.ts';
import { scanCodes } from './collecting/ScanCodes.nl.ts';
import { facilitator } from './facilitator.nl.ts';
import { inviteByEmail } from './inviting/InviteByEmail.nl.ts';
import { inviteByFile } from './inviting/InviteByFile.nl.ts';
import { inviteByLink } from './inviting/InviteByLink.nl.ts';
import { inviteByPoster } from './inviting/InviteByPoster.nl.ts';
import { inviteScreen } from './inviting/InviteScreen.nl.ts';
import { slipInvitations } from './inviting/SlipInvitations.nl.ts';
import { networkForm } from './networks/NetworkForm.nl.ts';
import { networkScreen } from './networks/NetworkScreen.nl.ts';
import { networksScreen } from './networks/NetworksScreen.nl.ts';
import { handOverKeyScreen } from './keeping/HandOverKeyScreen.nl.ts';
import { printedSecondKey } from './keeping/PrintedSecondKey.nl.ts';
import { secondKeyBox } from './keeping/SecondKeyBox.nl.ts';
import { waysToHandOver } from './keeping/WaysToHandOver.nl.ts';
import { giveToResearch } from './research/GiveToResearch.nl.ts';
import { researchOfficeScreen } from './research/ResearchOfficeScreen.nl.ts';
import { lateAnswers } from './rounds/LateAnswers.nl.ts';
import { roundForm } from './rounds/RoundForm.nl.ts';
import { roundScreen } from './rounds/RoundScreen.nl.ts';
import { roundTermsList } from './rounds/RoundTermsList.nl.ts';

export const texts = {
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

export type FacilitatorTexts = typeof texts;
