import type { Write } from './Write.ts';
import {
  aFurtherEdition,
  aNewNetwork,
  aNote,
  anOffice,
  closingARound,
  openingARound,
  preparingARound,
  restoringABackup,
  takingInMessages,
  theExampleNetwork,
} from './writes/facilitator.ts';
import { keepingASecondKey } from './writes/keeper.ts';
import {
  acceptingAnInvitation,
  anAnswer,
  aFirstQuestionnaire,
  handingIn,
  handingInAgain,
  handingInElsewhere,
  sayingWhatWasBefore,
  withdrawing,
} from './writes/member.ts';
import { anInstrument, aPackage, makingTheKey, openingTheKeyFile } from './writes/office.ts';
import type { WritingMethod } from './WritingMethod.ts';

/** At least one for each method that writes: whoever adds a method is asked for what people do with it. */
export const writes: Readonly<Record<WritingMethod, readonly [Write, ...Write[]]>> = {
  'networks.save': [aNewNetwork],
  'instruments.save': [anInstrument],
  'rounds.prepare': [preparingARound],
  'rounds.open': [openingARound],
  'rounds.close': [closingARound],
  'drafts.start': [aFirstQuestionnaire],
  'drafts.change': [anAnswer],
  'responses.handIn': [handingIn],
  'responses.takeIn': [takingInMessages],
  'participations.save': [acceptingAnInvitation],
  'participations.saidBefore': [sayingWhatWasBefore],
  'participations.handedIn': [handingInElsewhere, handingInAgain, withdrawing],
  'editions.publish': [aFurtherEdition],
  'dialogues.save': [aNote],
  'offices.save': [anOffice],
  'office.save': [makingTheKey, openingTheKeyFile],
  'packages.save': [aPackage],
  'secondKeys.save': [keepingASecondKey],
  'records.change': [restoringABackup],
  'device.takeIn': [theExampleNetwork],
};
