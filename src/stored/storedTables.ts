import { deviceKey } from './deviceKey.ts';
import { dialogues } from './dialogues.ts';
import { drafts } from './drafts.ts';
import { editions } from './editions.ts';
import { editionSources } from './editionSources.ts';
import { instruments } from './instruments.ts';
import { networks } from './networks.ts';
import { officeKey } from './officeKey.ts';
import { offices } from './offices.ts';
import { participations } from './participations.ts';
import { researchPackages } from './researchPackages.ts';
import { roundKeys } from './roundKeys.ts';
import { rounds } from './rounds.ts';
import { roundSlips } from './roundSlips.ts';
import { sealedResponses } from './sealedResponses.ts';
import { secondKeys } from './secondKeys.ts';

/** All that this device keeps, each after what it belongs to; by the name of its table in the database and in a backup. */
export const storedTables = {
  networks,
  rounds,
  roundKeys,
  roundSlips,
  instruments,
  drafts,
  sealedResponses,
  participations,
  editions,
  editionSources,
  dialogues,
  offices,
  officeKey,
  researchPackages,
  secondKeys,
  deviceKey,
};

export type TableName = keyof StoredTables;

/** The records of one table. */
export type StoredIn<Name extends TableName> = NonNullable<ReturnType<StoredTables[Name]['restore']>>;

/** What a record is stored under: the field of its key, or the several in order. */
export type KeyIn<Name extends TableName> = ValuesOf<StoredIn<Name>, StoredTables[Name]['key']>;

type StoredTables = typeof storedTables;

type ValuesOf<Stored, Key extends readonly unknown[]> = Key extends readonly [infer Field]
  ? Stored[Field & keyof Stored]
  : { -readonly [Place in keyof Key]: Stored[Key[Place] & keyof Stored] };
