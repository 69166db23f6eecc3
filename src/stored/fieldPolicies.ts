/** Where a stored field may go. What leaves the device is picked by these policies and by nothing else. */
export interface FieldPolicy {
  /** It is kept on this device: that is what makes it a stored field. */
  readonly device: true;
  /** To a co-facilitator, or to a backup. `under-passphrase`: only when the whole file is encrypted. */
  readonly handover: boolean | 'under-passphrase';
  /** To the research office, as it is. (Answers go there by another road, opened and anonymised.) */
  readonly research: boolean;
}

/** One policy for every field of every kind of record: the compiler refuses a field without one. */
export type FieldPolicies<Stored> = Readonly<Record<FieldOf<Stored>, FieldPolicy>>;

// The fields of each member of a union, not only those that all of them have.
type FieldOf<Stored> = Stored extends unknown ? keyof Stored : never;

export const stays: FieldPolicy = { device: true, handover: false, research: false };
export const handover: FieldPolicy = { device: true, handover: true, research: false };
export const underPassphrase: FieldPolicy = { device: true, handover: 'under-passphrase', research: false };
/**
 * To the research office go no identifiers but the round's, so that one round counts once, no dates, and no free text
 * but the name of the network.
 */
export const everywhere: FieldPolicy = { device: true, handover: true, research: true };
