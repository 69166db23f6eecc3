import type { AtRest } from './AtRest.ts';
import type { FieldPolicies } from './fieldPolicies.ts';
import type { Restore } from './restoreRecords.ts';

/** All that is said of one kind of record that this device keeps. */
export interface StoredTable<Stored> extends TableFacts {
  readonly key: readonly [keyof Stored & string, ...(keyof Stored & string)[]];
  readonly index?: keyof Stored & string;
  /** Where each of its fields may go, those that it only has at rest among them. */
  readonly fields: FieldPolicies<Stored | AtRest<Stored>>;
  readonly restore: Restore<Stored>;
}

/** What can be said whatever the record holds. */
export interface TableFacts {
  /** The fields that are its key together; the first tells what it is of. */
  readonly key: readonly [string, ...string[]];
  /** A further field that it is looked up by. */
  readonly index?: string;
  /** The version of the database that first had it. What it holds stays as it is in each later one. */
  readonly since: number;
  readonly belongsTo: Owner;
  /** Where its records hold a private key: the field that says whose key it is. */
  readonly holdsKeyOf?: string;
}

/**
 * What a record belongs to, and so when it goes and which file it goes into. `answers`: to a round, but it is deleted
 * with the answers, as members were promised. `answering`: to a member who fills in, until the round closes.
 * `participation`: to a member on their own device. `office`: to the research office whose device this is. `keeper`: to
 * somebody who keeps half of the key of a round that is elsewhere, until they delete it. What belongs to an `instrument` or
 * to the `device` stays whatever else is deleted; what belongs to the `browser` is of use nowhere else, and goes nowhere.
 */
export type Owner =
  | 'network'
  | 'round'
  | 'answers'
  | 'answering'
  | 'participation'
  | 'instrument'
  | 'device'
  | 'office'
  | 'keeper'
  | 'browser';
