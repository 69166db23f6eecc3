import type { FieldPolicies } from './fieldPolicies.ts';
import type { Restore } from './restoreRecords.ts';

/** All that is said of one kind of record that this device keeps. */
export interface StoredTable<Stored> extends TableFacts {
  readonly key: readonly [keyof Stored & string, ...(keyof Stored & string)[]];
  readonly index?: keyof Stored & string;
  /** Where each of its fields may go. */
  readonly fields: FieldPolicies<Stored>;
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
}

/**
 * What a record belongs to, and so when it goes and which file it goes into. `answers`: to a round, but it is deleted
 * with the answers, as members were promised. `answering`: to a member who fills in, until the round closes.
 * `participation`: to a member on their own device. `office`: to the research office whose device this is. What belongs
 * to an `instrument` or to the `device` stays whatever else is deleted.
 */
export type Owner =
  'network' | 'round' | 'answers' | 'answering' | 'participation' | 'instrument' | 'device' | 'office';
