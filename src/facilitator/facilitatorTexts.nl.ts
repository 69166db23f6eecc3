import { backupScreen } from '#facilitator/backup/BackupScreen.nl.ts';
import { closingScreen } from '#facilitator/closing/ClosingScreen.nl.ts';
import { collectLinkScreen } from '#facilitator/collecting/CollectLinkScreen.nl.ts';
import { collecting } from '#facilitator/collecting/collecting.nl.ts';
import { dialogueArea } from '#facilitator/results/dialogue/DialogueArea.nl.ts';
import { facilitator } from './facilitator.nl.ts';
import { giveToResearch } from '#facilitator/research/GiveToResearch.nl.ts';
import { inboxScreen } from '#facilitator/collecting/InboxScreen.nl.ts';
import { inviteByEmail } from '#facilitator/inviting/InviteByEmail.nl.ts';
import { inviteByFile } from '#facilitator/inviting/InviteByFile.nl.ts';
import { inviteByLink } from '#facilitator/inviting/InviteByLink.nl.ts';
import { inviteByPoster } from '#facilitator/inviting/InviteByPoster.nl.ts';
import { inviteScreen } from '#facilitator/inviting/InviteScreen.nl.ts';
import { lateAnswers } from '#facilitator/rounds/LateAnswers.nl.ts';
import { makeBackup } from '#facilitator/backup/MakeBackup.nl.ts';
import { networkForm } from '#facilitator/networks/NetworkForm.nl.ts';
import { networkScreen } from '#facilitator/networks/NetworkScreen.nl.ts';
import { networksScreen } from '#facilitator/networks/NetworksScreen.nl.ts';
import { presenterScreen } from '#facilitator/presenting/PresenterScreen.nl.ts';
import { printedReport } from '#facilitator/results/report/PrintedReport.nl.ts';
import { researchOfficeScreen } from '#facilitator/research/ResearchOfficeScreen.nl.ts';
import { resultsRoom } from '#facilitator/results/ResultsRoom.nl.ts';
import { roundForm } from '#facilitator/rounds/RoundForm.nl.ts';
import { roundScreen } from '#facilitator/rounds/RoundScreen.nl.ts';
import { roundTermsList } from '#facilitator/rounds/RoundTermsList.nl.ts';
import { scanCodes } from '#facilitator/collecting/ScanCodes.nl.ts';
import { slipInvitations } from '#facilitator/inviting/SlipInvitations.nl.ts';
import { takeInBackup } from '#facilitator/backup/TakeInBackup.nl.ts';
import { whatClosingShows } from '#facilitator/closing/WhatClosingShows.nl.ts';

export const texts = {
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

export type FacilitatorTexts = typeof texts;
