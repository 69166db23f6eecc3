import { seededRandomBytes } from './fixedPorts.ts';

/** A whole number below `limit`. */
export type Chance = (limit: number) => number;

export function chanceOf(seed: number): Chance {
  const randomBytes = seededRandomBytes(seed);
  return (limit) => {
    const [high = 0, middle = 0, low = 0] = randomBytes(3);
    return ((high << 16) | (middle << 8) | low) % limit;
  };
}

const CHARACTERS = Array.from('Az0-_ \n\0"{[,\\%é').concat('\ud800', 'U1JT', '6BF');

export function randomText(chance: Chance): string {
  return Array.from({ length: chance(300) }, () => oneOf(CHARACTERS, chance)).join('');
}

/** One to three times: a character replaced, a piece cut out, put in twice or cut off. */
export function mangledText(sound: string, chance: Chance): string {
  let text = sound;
  for (let times = chance(3); times >= 0; times -= 1) {
    const at = chance(text.length + 1);
    const to = at + chance(20);
    const [before, piece, after] = [text.slice(0, at), text.slice(at, to), text.slice(to)];
    const other = before + oneOf(CHARACTERS, chance) + text.slice(at + 1);
    text = oneOf([other, before + after, text + piece, before], chance);
  }
  return text;
}

export function randomByteRun(chance: Chance): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: chance(200) }, () => chance(256));
}

/** As `mangledText`, of bytes. */
export function mangledBytes(sound: Uint8Array, chance: Chance): Uint8Array<ArrayBuffer> {
  let bytes = [...sound];
  for (let times = chance(3); times >= 0; times -= 1) {
    const at = chance(bytes.length + 1);
    const to = at + chance(20);
    const [before, piece, after] = [bytes.slice(0, at), bytes.slice(at, to), bytes.slice(to)];
    const other = [...before, chance(256), ...bytes.slice(at + 1)];
    bytes = oneOf([other, [...before, ...after], [...bytes, ...piece], before], chance);
  }
  return Uint8Array.from(bytes);
}

const ODD_VALUES: readonly unknown[] = [
  null,
  undefined,
  true,
  0,
  -1,
  0.5,
  1e21,
  NaN,
  '',
  '2026-02-30',
  '__proto__',
  '\ud800',
  'x'.repeat(5000),
  [],
  [[]],
  {},
  { length: 3 },
  Object.create(null),
  new Uint8Array(3),
  new Date(0),
];

export function randomValue(chance: Chance): unknown {
  const depth = chance(3);
  let value = oneOf(ODD_VALUES, chance);
  for (let level = 0; level < depth; level += 1)
    value = oneOf([[value, value], { [oneOf(CHARACTERS, chance)]: value }], chance);
  return value;
}

/** The same value with one to three odd things somewhere in it; the value itself stays as it is. */
export function mangledValue(sound: unknown, chance: Chance): unknown {
  let value = sound;
  for (let times = chance(3); times >= 0; times -= 1) value = withOneOdd(value, chance);
  return value;
}

function withOneOdd(value: unknown, chance: Chance): unknown {
  if (Array.isArray(value) && value.length > 0 && chance(5) > 0) {
    const at = chance(value.length);
    const part: unknown = value[at];
    const ways = [value.with(at, withOneOdd(part, chance)), value.toSpliced(at, 1), [...value, part]];
    return oneOf([ways[0], ...ways], chance);
  }
  const isRecord = typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
  const entries: [string, unknown][] = isRecord && !Array.isArray(value) ? Object.entries(value) : [];
  if (entries.length === 0 || chance(8) === 0) return oneOf(ODD_VALUES, chance);
  const at = chance(entries.length);
  const [key, part] = entries[at] ?? ['', null];
  const changed = entries.with(at, [key, withOneOdd(part, chance)]);
  const ways = [
    changed,
    changed,
    changed,
    entries.toSpliced(at, 1),
    [...entries, [`${key}2`, part] as const],
  ];
  return Object.fromEntries(oneOf(ways, chance));
}

function oneOf<Value>(values: readonly Value[], chance: Chance): Value {
  return values[chance(values.length)] as Value;
}
