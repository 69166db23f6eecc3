import { backupScreen } from '#facilitator/backup/BackupScreen.en.ts';
import { closingScreen } from '#facilitator/closing/ClosingScreen.en.ts';
import { collectLinkScreen } from '#facilitator/collecting/CollectLinkScreen.en.ts';
import { collecting } from '#facilitator/collecting/collecting.en.ts';
import { dialogueArea } from '#facilitator/results/dialogue/DialogueArea.en.ts';
import { facilitator } from './facilitator.en.ts';
import { giveToResearch } from '#facilitator/research/GiveToResearch.en.ts';
import { inboxScreen } from '#facilitator/collecting/InboxScreen.en.ts';
import { inviteByEmail } from '#facilitator/inviting/InviteByEmail.en.ts';
import { inviteByFile } from '#facilitator/inviting/InviteByFile.en.ts';
import { inviteByLink } from '#facilitator/inviting/InviteByLink.en.ts';
import { inviteByPoster } from '#facilitator/inviting/InviteByPoster.en.ts';
import { inviteScreen } from '#facilitator/inviting/InviteScreen.en.ts';
import { lateAnswers } from '#facilitator/rounds/LateAnswers.en.ts';
import { makeBackup } from '#facilitator/backup/MakeBackup.en.ts';
import { networkForm } from '#facilitator/networks/NetworkForm.en.ts';
import { networkScreen } from '#facilitator/networks/NetworkScreen.en.ts';
import { networksScreen } from '#facilitator/networks/NetworksScreen.en.ts';
import { presenterScreen } from '#facilitator/presenting/PresenterScreen.en.ts';
import { printedReport } from '#facilitator/results/report/PrintedReport.en.ts';
import { researchOfficeScreen } from '#facilitator/research/ResearchOfficeScreen.en.ts';
import { resultsRoom } from '#facilitator/results/ResultsRoom.en.ts';
import { roundForm } from '#facilitator/rounds/RoundForm.en.ts';
import { roundScreen } from '#facilitator/rounds/RoundScreen.en.ts';
import { roundTermsList } from '#facilitator/rounds/RoundTermsList.en.ts';
import { scanCodes } from '#facilitator/collecting/ScanCodes.en.ts';
import { slipInvitations } from '#facilitator/inviting/SlipInvitations.en.ts';
import { takeInBackup } from '#facilitator/backup/TakeInBackup.en.ts';
import { whatClosingShows } from '#facilitator/closing/WhatClosingShows.en.ts';
import type { FacilitatorTexts } from './facilitatorTexts.nl.ts';

export const texts: FacilitatorTexts = {
  backupScreen,
  closingScreen,
  collectLinkScreen,
  collecting,
  dialogueArea,
  facilitator,
  giveToResearch,
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
  presenterScreen,
  printedReport,
  researchOfficeScreen,
  resultsRoom,
  roundForm,
  roundScreen,
  roundTermsList,
  scanCodes,
  slipInvitations,
  takeInBackup,
  whatClosingShows,
};
