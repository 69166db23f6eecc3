import type { FieldErrors } from 'react-hook-form';

import { addMonths } from '#round/addMonths.ts';
import type { RoundFaults } from '#round/checkRoundTerms.ts';
import { LIMIT_FLOORS, limitFloors } from '#round/Limits.ts';
import type { PreparedRound, RoundTerms } from '#round/Round.ts';
import { schoolYearOf } from '#round/schoolYear.ts';
import type { IsoDate } from '#shared/ports.ts';
import type { ReferencedInstrument } from '#usecases/instrument/ReferencedInstrument.ts';

/** A round as it is filled in. */
export interface RoundFields {
  readonly schoolYear: string;
  /** Whether figures are to be safe against two members who compare notes. */
  readonly forTwo: boolean;
  readonly mean: string;
  readonly spread: string;
  readonly counts: string;
  readonly asksRole: boolean;
  readonly forResearch: boolean;
  /** Whether it takes somebody else to open what members hand in. */
  readonly secondKeeper: boolean;
  readonly slips: string;
  readonly closesOn: string;
  readonly deleteAfter: string;
}

/** Those that are filled in. */
export const LIMIT_FIELDS = ['mean', 'spread', 'counts'] as const;

const WEEKS_OPEN = 4;
const MONTHS_KEPT = 6;

/**
 * Of a new round: four weeks to answer, and half a year after that until the responses are to go. `forResearch`: whether
 * this device knows a research office to give anonymised answers to.
 */
export function newRoundFields(
  today: IsoDate,
  forResearch: boolean,
  taken: ReadonlySet<string> = new Set(),
): RoundFields {
  const closesOn = addDays(today, 7 * WEEKS_OPEN);
  return {
    schoolYear: firstSchoolYear(today, taken),
    forTwo: false,
    mean: String(LIMIT_FLOORS.mean),
    spread: String(LIMIT_FLOORS.spread),
    counts: String(LIMIT_FLOORS.counts),
    // Not asked unless somebody decides to: what is not asked cannot give anyone away.
    asksRole: false,
    forResearch,
    secondKeeper: true,
    slips: '',
    closesOn,
    deleteAfter: addMonths(closesOn, MONTHS_KEPT),
  };
}

export function roundFields({
  schoolYear,
  limits,
  safeAgainst,
  asksRole,
  forResearch,
  keepers,
  slips,
  closesOn,
  deleteAfter,
}: PreparedRound): RoundFields {
  return {
    schoolYear,
    forTwo: safeAgainst === 2,
    mean: String(limits.mean),
    spread: String(limits.spread),
    counts: String(limits.counts),
    asksRole,
    forResearch,
    secondKeeper: keepers === 2,
    slips: slips === 0 ? '' : String(slips),
    closesOn,
    deleteAfter,
  };
}

/** What was filled in, as a round has it; a number that is none becomes `NaN`, which `checkRoundTerms` names. */
export function roundTerms(fields: RoundFields, { instrument, reference }: ReferencedInstrument): RoundTerms {
  const safeAgainst = fields.forTwo ? 2 : 1;
  return {
    schoolYear: fields.schoolYear,
    instrument: reference,
    safeAgainst,
    limits: {
      mean: numberOf(fields.mean),
      spread: numberOf(fields.spread),
      counts: numberOf(fields.counts),
      difference: limitFloors(safeAgainst).difference,
    },
    forResearch: fields.forResearch,
    keepers: fields.secondKeeper ? 2 : 1,
    asksRole: fields.asksRole && instrument.roles.length > 0,
    slips: fields.slips.trim() === '' ? 0 : Number(fields.slips),
    closesOn: fields.closesOn,
    deleteAfter: fields.deleteAfter,
  };
}

/**
 * The limits once the choice `forTwo` has changed: what stood at the floor follows it, and what was set higher stays, as
 * far as it is not below the new floor.
 */
export function limitsFollowing(
  fields: Pick<RoundFields, 'forTwo' | (typeof LIMIT_FIELDS)[number]>,
): Record<(typeof LIMIT_FIELDS)[number], string> {
  const [floors, before] = fields.forTwo
    ? [limitFloors(2), limitFloors(1)]
    : [limitFloors(1), limitFloors(2)];
  const follow = (field: (typeof LIMIT_FIELDS)[number]) => {
    const typed = numberOf(fields[field]);
    return typed === before[field] || typed < floors[field] ? String(floors[field]) : fields[field];
  };
  return { mean: follow('mean'), spread: follow('spread'), counts: follow('counts') };
}

/** The name of each fault goes into `type`; the sentence is made on screen, in the language of the moment. */
export function roundErrors({ limits, ...others }: RoundFaults): FieldErrors<RoundFields> {
  const faults = Object.entries({ ...others, ...limits });
  return Object.fromEntries(faults.map(([field, fault]) => [field, { type: fault }]));
}

function numberOf(typed: string): number {
  return typed.trim() === '' ? Number.NaN : Number(typed);
}

function addDays(day: IsoDate, days: number): IsoDate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/**
 * Last school year, this one and the next; and the one that was chosen before, should it be another. Without those that
 * another round of the network has; where that leaves none, the first one after them.
 */
export function schoolYearsAround(
  today: IsoDate,
  chosen?: string,
  taken: ReadonlySet<string> = new Set(),
): readonly string[] {
  const around = [-12, 0, 12].map((months) => schoolYearAfter(today, months));
  const free = [...around.filter((year) => !taken.has(year)), ...(chosen === undefined ? [] : [chosen])];
  return free.length === 0 ? [freeAfter(today, taken)] : [...new Set(free)].sort();
}

/** This school year, or the first one after it that no other round has. */
function firstSchoolYear(today: IsoDate, taken: ReadonlySet<string>): string {
  const years = schoolYearsAround(today, undefined, taken);
  const present = schoolYearOf(today);
  return years.find((year) => year >= present) ?? years[0] ?? present;
}

function freeAfter(today: IsoDate, taken: ReadonlySet<string>): string {
  let months = 0;
  while (taken.has(schoolYearAfter(today, months))) months += 12;
  return schoolYearAfter(today, months);
}

function schoolYearAfter(today: IsoDate, months: number): string {
  return schoolYearOf(addMonths(today, months));
}
