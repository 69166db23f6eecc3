import { undoRewriting } from '#exchange/undoRewriting.ts';
import { paths } from '#shell/routes.ts';

/** What came in at which door, somewhere in an address of which slashes and the like were escaped. */
const ARRIVAL = /(invitation|collect|research-office|second-key|edition)\/([^?]+)/;

/** The path that an address led to before it was rewritten, or `null` where nothing can be made of it. */
export function mendedPath(address: string): string | null {
  const plain = undoRewriting(address).replace(/\s/g, '');
  const [, door, payload] = ARRIVAL.exec(plain) ?? [];
  if (door === undefined || payload === undefined) return null;
  // What is attached to it is cut off where it is read.
  const path = {
    invitation: paths.invitation,
    collect: paths.collectLink,
    'research-office': paths.researchOffice,
    'second-key': paths.secondKey,
    edition: paths.edition,
  };
  return path[door as keyof typeof path](payload);
}
