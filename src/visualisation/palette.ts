import type { SideId } from '../instrument/Instrument.ts';

/** The colours a drawing needs: tokens on screen, fixed values in a file that stands alone. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly inkQuiet: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly side: Readonly<Record<SideId, string>>;
  readonly sideSoft: Readonly<Record<SideId, string>>;
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
};
