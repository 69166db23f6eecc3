import type { FieldErrors } from 'react-hook-form';

import { addMonths } from '#round/addMonths.ts';
import type { RoundFaults } from '#round/checkRoundTerms.ts';
import { LIMIT_FLOORS } from '#round/Limits.ts';
import type { PreparedRound, RoundTerms } from '#round/Round.ts';
import { schoolYearOf } from '#round/schoolYear.ts';
import type { IsoDate } from '#shared/ports.ts';
import type { ReferencedInstrument } from '#usecases/instrument/ReferencedInstrument.ts';

/** A round as it is filled in. */
export interface RoundFields {
  readonly schoolYear: string;
  readonly mean: string;
  readonly spread: string;
  readonly counts: string;
  readonly asksRole: boolean;
  readonly forResearch: boolean;
  readonly slips: string;
  readonly closesOn: string;
  readonly deleteAfter: string;
}

const WEEKS_OPEN = 4;
const MONTHS_KEPT = 6;

/**
 * Of a new round: four weeks to answer, and half a year after that until the responses are to go. `forResearch`: whether
 * this device knows a research office to give anonymised answers to.
 */
export function newRoundFields(today: IsoDate, forResearch: boolean): RoundFields {
  const closesOn = addDays(today, 7 * WEEKS_OPEN);
  return {
    schoolYear: schoolYearOf(today),
    mean: String(LIMIT_FLOORS.mean),
    spread: String(LIMIT_FLOORS.spread),
    counts: String(LIMIT_FLOORS.counts),
    // Not asked unless somebody decides to: what is not asked cannot give anyone away.
    asksRole: false,
    forResearch,
    slips: '',
    closesOn,
    deleteAfter: addMonths(closesOn, MONTHS_KEPT),
  };
}

export function roundFields({
  schoolYear,
  limits,
  asksRole,
  forResearch,
  slips,
  closesOn,
  deleteAfter,
}: PreparedRound): RoundFields {
  return {
    schoolYear,
    mean: String(limits.mean),
    spread: String(limits.spread),
    counts: String(limits.counts),
    asksRole,
    forResearch,
    slips: slips === 0 ? '' : String(slips),
    closesOn,
    deleteAfter,
  };
}

/** What was filled in, as a round has it; a number that is none becomes `NaN`, which `checkRoundTerms` names. */
export function roundTerms(fields: RoundFields, { instrument, reference }: ReferencedInstrument): RoundTerms {
  return {
    schoolYear: fields.schoolYear,
    instrument: reference,
    limits: {
      mean: numberOf(fields.mean),
      spread: numberOf(fields.spread),
      counts: numberOf(fields.counts),
      difference: LIMIT_FLOORS.difference,
    },
    forResearch: fields.forResearch,
    asksRole: fields.asksRole && instrument.roles.length > 0,
    slips: fields.slips.trim() === '' ? 0 : Number(fields.slips),
    closesOn: fields.closesOn,
    deleteAfter: fields.deleteAfter,
  };
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

/** Last school year, this one and the next; and the one that was chosen before, should it be another. */
export function schoolYearsAround(today: IsoDate, chosen?: string): readonly string[] {
  const around = [-12, 0, 12].map((months) => schoolYearOf(addMonths(today, months)));
  return [...new Set(chosen === undefined ? around : [...around, chosen])].sort();
}
