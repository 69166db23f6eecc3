import type { Scale } from '#instrument/Instrument.ts';
import { localised } from '#instrument/localised.ts';
import type { Answer } from '#response/Response.ts';

/** What can be chosen for an item. */
export interface ResponseOption {
  /** As the radio's value. */
  readonly value: string;
  readonly label: string;
  /** False for "don't know or not applicable", which stands beside the scale. */
  readonly onScale: boolean;
}

/** The scale's points from low to high, then the option beside the scale. */
export function responseOptions(scale: Scale, language: string): readonly ResponseOption[] {
  const points = scale.labels.map((label, index) => ({
    value: String(scale.min + index),
    label: localised(label, language),
    onScale: true,
  }));
  return [...points, { value: 'na', label: localised(scale.notApplicable, language), onScale: false }];
}

export function answerOf(value: string): Answer {
  return value === 'na' ? 'na' : Number(value);
}
