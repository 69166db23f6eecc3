/** A mean on the instrument's scale, in one decimal; near an end of the scale only a bound is given. */
export type Figure =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'at-least'; readonly bound: number }
  | { readonly kind: 'at-most'; readonly bound: number };

/** A gap, with its reason; never a zero. */
export interface Hidden {
  readonly kind: 'hidden';
  readonly reason: HiddenReason;
}

/** `too-few-answers`: n is below the limit. `privacy`: showing it would let single answers be worked out. */
export type HiddenReason = 'too-few-answers' | 'privacy';
