import type { FieldPolicy } from './fieldPolicies.ts';

/** `backup`: a handover whose whole file is encrypted under a passphrase. */
export type Destination = 'handover' | 'backup' | 'research';

/** The fields of `record` that may go to `destination`; fields that have no policy stay behind. */
export function pickFields(
  record: object,
  policies: Readonly<Record<string, FieldPolicy>>,
  destination: Destination,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).filter(([field]) => {
      const policy = Object.hasOwn(policies, field) ? policies[field] : undefined;
      return policy !== undefined && mayGo(policy, destination);
    }),
  );
}

export function mayGo(policy: FieldPolicy, destination: Destination): boolean {
  switch (destination) {
    case 'research':
      return policy.research;
    case 'handover':
      return policy.handover === true;
    case 'backup':
      return policy.handover !== false;
  }
}
