import type { BackupRecords } from '#ports/BackupRecords.ts';

type OfficeRecords = Pick<BackupRecords, 'offices' | 'officeKey' | 'researchPackages'>;

export interface MergedOffice {
  /** What is new here. */
  readonly added: OfficeRecords;
  /** How much was here already. */
  readonly known: number;
  /** Packages that are here of the same round with other contents: what is here stays. */
  readonly different: number;
  /** 1 where the backup is of another research office: its key and its packages stay out. */
  readonly otherOffice: number;
}

/** Research: what is here stays, and what is new comes in, packages only beside the key that they were sealed to. */
export function mergeOffice(here: OfficeRecords, incoming: OfficeRecords): MergedOffice {
  const officesHere = new Set(here.offices.map(({ publicKey }) => publicKey));
  const offices = incoming.offices.filter(({ publicKey }) => !officesHere.has(publicKey));
  const knownOffices = incoming.offices.length - offices.length;

  const [mine] = here.officeKey;
  const [theirs] = incoming.officeKey;
  if (mine && theirs && mine.publicKey !== theirs.publicKey) {
    const added = { offices, officeKey: [], researchPackages: [] };
    return { added, known: knownOffices, different: 0, otherOffice: 1 };
  }

  const textHere = new Map(here.researchPackages.map(({ roundId, text }) => [roundId, text]));
  const met = incoming.researchPackages.filter(({ roundId }) => textHere.has(roundId));
  const same = met.filter(({ roundId, text }) => textHere.get(roundId) === text);
  return {
    added: {
      offices,
      officeKey: mine === undefined ? incoming.officeKey : [],
      researchPackages: incoming.researchPackages.filter(({ roundId }) => !textHere.has(roundId)),
    },
    known: knownOffices + (mine && theirs ? 1 : 0) + same.length,
    different: met.length - same.length,
    otherOffice: 0,
  };
}
