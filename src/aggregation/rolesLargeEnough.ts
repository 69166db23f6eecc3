/** The members with one role who have a scale mean for a dimension. */
export interface MembersOfRole {
  readonly role: string;
  readonly scaleMeans: readonly number[];
}

/**
 * The roles that may be shown of n members, by their sizes alone: a role and the rest of the group both have `needed`
 * members. All who are not shown by role follow as one group from the mean of everybody, so they are nobody or enough
 * too; else the smallest role that is shown (of equally small ones the last) is not shown either.
 */
export function rolesLargeEnough(
  roles: readonly MembersOfRole[],
  { n, needed }: { n: number; needed: number },
): readonly MembersOfRole[] {
  let shown: readonly MembersOfRole[] = roles.filter(
    (role) => size(role) >= needed && n - size(role) >= needed,
  );
  for (;;) {
    const left = n - shown.reduce((sum, role) => sum + size(role), 0);
    if (left === 0 || left >= needed) return shown;
    shown = withoutSmallest(shown);
  }
}

function withoutSmallest(shown: readonly MembersOfRole[]): readonly MembersOfRole[] {
  const fewest = Math.min(...shown.map(size));
  const smallest = shown.findLast((role) => size(role) === fewest);
  return shown.filter((role) => role !== smallest);
}

function size({ scaleMeans }: MembersOfRole): number {
  return scaleMeans.length;
}
