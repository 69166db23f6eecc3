import type { SideId } from '#instrument/Instrument.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';

type Profiles = (Picture['current'] | Picture['earlier'][number])['profiles'];

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where an axis points: `angle` in degrees from the top, 0–180, to the right (process) or to the left (product). */
export interface Direction {
  readonly side: SideId;
  readonly angle: number;
}

/** The circle the axes stand in; px. The scale's minimum lies on the inner ring, its maximum on the outer. */
export interface RadarFrame {
  readonly centre: Point;
  readonly innerRadius: number;
  readonly radius: number;
  readonly min: number;
  readonly max: number;
}

/** Each side's axes, top to bottom, at the centres of equal sectors of its half circle: (i + ½) · 180° / m. */
export function axisDirections(sides: readonly SideId[]): readonly Direction[] {
  return sides.map((side, index) => {
    const place = sides.slice(0, index).filter((other) => other === side).length;
    const count = sides.filter((other) => other === side).length;
    return { side, angle: ((place + 0.5) * 180) / count };
  });
}

/** Distance from the centre, in px, of a place on the scale. */
export function distanceOf({ innerRadius, radius, min, max }: RadarFrame, value: number): number {
  return innerRadius + ((value - min) / (max - min)) * (radius - innerRadius);
}

export function pointAt(centre: Point, { side, angle }: Direction, distance: number): Point {
  const radians = (angle * Math.PI) / 180;
  const across = Math.sin(radians) * distance;
  return {
    x: side === 'process' ? centre.x + across : centre.x - across,
    y: centre.y - Math.cos(radians) * distance,
  };
}

/**
 * The pairs of axes (indices) that the outline joins: neighbours going round, down the process side and up the
 * product side. With one side only the outline stays open. A hidden mean is a gap: no line goes to it or over it.
 */
export function outlinePairs(
  directions: readonly Direction[],
  profiles: Profiles,
): readonly (readonly [number, number])[] {
  const round = roundTheClock(directions);
  const bothSides = new Set(directions.map(({ side }) => side)).size === 2;
  return round.flatMap((axis, place): (readonly [number, number])[] => {
    const next = round[place + 1] ?? (bothSides && round.length > 2 ? round[0] : undefined);
    if (next === undefined || !isShown(profiles[axis]) || !isShown(profiles[next])) return [];
    return [[axis, next]];
  });
}

/** Indices of the axes, clockwise from the top. */
function roundTheClock(directions: readonly Direction[]): readonly number[] {
  const ofSide = (side: SideId) =>
    directions.flatMap((direction, index) => (direction.side === side ? [index] : []));
  return [...ofSide('process'), ...ofSide('product').toReversed()];
}

function isShown(profile: Profiles[number] | undefined): boolean {
  return profile !== undefined && profile.mean.kind !== 'hidden';
}
