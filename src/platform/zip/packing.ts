import { nextTask } from '#platform/nextTask.ts';
import type { Packing } from '#ports/Packing.ts';
import { zipPieces } from './zipPieces.ts';

export const packing: Packing = { zipPieces, nextTask };
