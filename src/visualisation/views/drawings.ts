import { drawDots } from '#visualisation/dots/drawDots.tsx';
import { drawRadar } from '#visualisation/radar/drawRadar.tsx';
import type { Draw } from './Drawn.ts';
import type { View } from './View.ts';

/** The views that are drawn. */
export const drawings: Readonly<Record<Exclude<View, 'table'>, Draw>> = { radar: drawRadar, dots: drawDots };
