/**
 * Whether a JSON Schema (2020-12) accepts a value. Knows the keywords that instruments/instrument.schema.json uses,
 * and throws on any other, so that a keyword added there cannot be passed over.
 */
export function schemaAccepts(root: Schema, value: unknown): boolean {
  return accepts(root, root, value);
}

export type Schema = Readonly<Record<string, unknown>>;

type Check = (requirement: unknown, value: unknown, schema: Schema, root: Schema) => boolean;

const CHECKS: Readonly<Record<string, Check>> = {
  $schema: () => true,
  $defs: () => true,
  title: () => true,
  description: () => true,
  $ref: (reference, value, _, root) => accepts(root, definition(root, String(reference)), value),
  not: (refused, value, _, root) => !accepts(root, refused as Schema, value),
  enum: (values, value) => (values as unknown[]).includes(value),
  type: (type, value) => isOfType(String(type), value),
  required: (names, value) =>
    !isObject(value) || (names as string[]).every((name) => Object.hasOwn(value, name)),
  properties: (properties, value, _, root) =>
    !isObject(value) ||
    Object.entries(properties as Record<string, Schema>).every(
      ([name, schema]) => !Object.hasOwn(value, name) || accepts(root, schema, value[name]),
    ),
  additionalProperties: (schema, value, { properties = {} }, root) =>
    !isObject(value) ||
    Object.keys(value)
      .filter((name) => !Object.hasOwn(properties as object, name))
      .every((name) => schema !== false && accepts(root, schema as Schema, value[name])),
  items: (schema, value, _, root) =>
    !Array.isArray(value) || Array.from(value).every((entry) => accepts(root, schema as Schema, entry)),
  minItems: (least, value) => !Array.isArray(value) || value.length >= Number(least),
  maxItems: (most, value) => !Array.isArray(value) || value.length <= Number(most),
  pattern: (pattern, value) => typeof value !== 'string' || new RegExp(String(pattern), 'u').test(value),
  maxLength: (most, value) => typeof value !== 'string' || [...value].length <= Number(most),
  minimum: (least, value) => typeof value !== 'number' || value >= Number(least),
  maximum: (most, value) => typeof value !== 'number' || value <= Number(most),
};

function accepts(root: Schema, schema: Schema, value: unknown): boolean {
  return Object.entries(schema).every(([keyword, requirement]) => {
    const check = CHECKS[keyword];
    if (!check) throw new Error(`The keyword ${keyword} is not known here`);
    return check(requirement, value, schema, root);
  });
}

function definition(root: Schema, reference: string): Schema {
  const name = reference.replace('#/$defs/', '');
  const schema = (root['$defs'] as Record<string, Schema>)[name];
  if (!schema) throw new Error(`The schema has no ${reference}`);
  return schema;
}

function isOfType(type: string, value: unknown): boolean {
  switch (type) {
    case 'object':
      return isObject(value);
    case 'array':
      return Array.isArray(value);
    case 'string':
      return typeof value === 'string';
    case 'integer':
      return Number.isInteger(value);
    default:
      throw new Error(`The type ${type} is not known here`);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
