import type { SideId } from '#instrument/Instrument.ts';

/** The colours a drawing needs: tokens on screen, fixed values in a file that stands alone. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly inkQuiet: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly side: Readonly<Record<SideId, string>>;
  readonly sideSoft: Readonly<Record<SideId, string>>;
  /** Of what lies beside the current edition; no order, and never without a dash or a shape of its own. */
  readonly series: readonly string[];
}

/** Follows light, dark, print and forced colours. */
export const screenPalette: Palette = {
  ground: 'var(--surface)',
  ink: 'var(--ink)',
  inkQuiet: 'var(--ink-quiet)',
  line: 'var(--line)',
  lineStrong: 'var(--line-strong)',
  side: { process: 'var(--process)', product: 'var(--product)' },
  sideSoft: { process: 'var(--process-soft)', product: 'var(--product-soft)' },
  series: ['var(--series-1)', 'var(--series-2)', 'var(--series-3)', 'var(--series-4)', 'var(--series-5)'],
};

/** The light tokens of the screen, on white. */
export const filePalette: Palette = {
  ground: '#ffffff',
  ink: '#1e2329',
  inkQuiet: '#575e68',
  line: '#e2dccf',
  lineStrong: '#857f70',
  side: { process: '#1d5b8f', product: '#8c5a2b' },
  sideSoft: { process: '#cddfee', product: '#ecdcc5' },
  series: ['#6a4c9c', '#1b6f73', '#9a3f74', '#66661c', '#4f5b6b'],
};
