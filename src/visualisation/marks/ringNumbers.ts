/**
 * The scale points that get a number beside their ring: both ends, and evenly between them as many as fit when the
 * numbers stand at least `room` apart and neighbouring rings lie `spacing` apart (same unit).
 */
export function ringNumbers(min: number, max: number, spacing: number, room: number): readonly number[] {
  const span = max - min;
  let step = 1;
  while (step < span && (step * spacing < room || span % step !== 0)) step += 1;
  return Array.from({ length: span / step + 1 }, (_, index) => min + index * step);
}
