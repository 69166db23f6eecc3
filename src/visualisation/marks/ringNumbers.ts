import { range } from 'd3';

/**
 * The scale points that get a number beside their ring: both ends, and evenly between them as many as fit when the
 * numbers stand at least `room` apart and neighbouring rings lie `spacing` apart (same unit). D3's ticks leave out an
 * end that is no round number.
 */
export function ringNumbers(min: number, max: number, spacing: number, room: number): readonly number[] {
  const span = max - min;
  let step = 1;
  while (step < span && (step * spacing < room || span % step !== 0)) step += 1;
  return range(min, max + 1, step);
}
