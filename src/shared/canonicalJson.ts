/**
 * The one JSON text of a value, after RFC 8785 (JSON Canonicalization Scheme): no white space, the keys of every
 * object sorted by UTF-16 code units, numbers and strings as JSON.stringify writes them. Equal values have equal
 * texts whatever order their fields came in, so the text can be hashed.
 *
 * Takes plain data: null, booleans, finite numbers, strings, arrays and objects of these. A field that is
 * `undefined` counts as absent. Anything else has no such text and is a mistake of the caller: a TypeError.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(',')}]`;
  if (isPlainObject(value)) return `{${members(value).join(',')}}`;
  throw new TypeError(`No JSON text for this ${typeof value}`);
}

function members(object: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(object)
    .filter((key) => object[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(object[key])}`);
}

/** Told by the end of the prototype chain and not by `Object.prototype`, which every browser frame has its own of. */
function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
