/** The part of JSON Schema (2020-12) in which the schemas of our files are written. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: "object" | "array" | "string" | "number" | "integer" | "boolean" | "null";
  readonly const?: string | number | null;
  readonly enum?: readonly (string | null)[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  readonly anyOf?: readonly JsonSchema[];
}

/** Where a value breaks its schema, as a path ("statements[3].time"), and what is wrong there. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

/** The first place at which `value` breaks `schema`, or `null`. References point into the `$defs` of `root`. */
export function faultIn(value: unknown, schema: JsonSchema, root: JsonSchema = schema): Fault | null {
  if (schema.$ref !== undefined) return faultIn(value, definition(root, schema.$ref), root);
  if (schema.anyOf !== undefined) return faultInAny(value, schema.anyOf, root);
  const wrong = faultInItself(value, schema);
  if (wrong !== null) return { path: "", message: wrong };
  if (Array.isArray(value)) return faultInItems(value, schema, root);
  if (isObject(value)) return faultInProperties(value, schema, root);
  return null;
}

function faultInItself(value: unknown, schema: JsonSchema): string | null {
  const { type, minItems, minimum, maximum, pattern } = schema;
  if (type !== undefined && !hasType(value, type)) return `is not ${article(type)}`;
  if ("const" in schema && value !== schema.const) return `is not ${JSON.stringify(schema.const)}`;
  if (schema.enum !== undefined && !(schema.enum as readonly unknown[]).includes(value)) {
    return `is none of ${schema.enum.map((word) => JSON.stringify(word)).join(", ")}`;
  }
  if (pattern !== undefined && typeof value === "string" && !expression(pattern).test(value)) {
    return `does not have the form ${pattern}`;
  }
  if (typeof value === "number" && minimum !== undefined && value < minimum) return `is below ${minimum}`;
  if (typeof value === "number" && maximum !== undefined && value > maximum) return `is above ${maximum}`;
  if (Array.isArray(value) && minItems !== undefined && value.length < minItems)
    return `has fewer than ${minItems} items`;
  return null;
}

function faultInAny(value: unknown, schemas: readonly JsonSchema[], root: JsonSchema): Fault | null {
  const faults: Fault[] = [];
  for (const schema of schemas) {
    const fault = faultIn(value, schema, root);
    if (fault === null) return null;
    faults.push(fault);
  }
  // The alternative that was followed furthest is the one that was meant.
  return faults.reduce((a, b) => (b.path.length > a.path.length ? b : a));
}

function faultInItems(value: readonly unknown[], { items }: JsonSchema, root: JsonSchema): Fault | null {
  if (items === undefined) return null;
  for (const [index, item] of value.entries()) {
    const fault = faultIn(item, items, root);
    if (fault !== null) return under(`[${index}]`, fault);
  }
  return null;
}

function faultInProperties(
  value: Readonly<Record<string, unknown>>,
  { properties = {}, required = [], additionalProperties }: JsonSchema,
  root: JsonSchema,
): Fault | null {
  const missing = required.find((key) => !Object.hasOwn(value, key));
  if (missing !== undefined) return { path: missing, message: "is missing" };
  for (const [key, part] of Object.entries(value)) {
    const schema = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (schema === undefined) {
      if (additionalProperties === false) return { path: key, message: "has no place here" };
      continue;
    }
    const fault = faultIn(part, schema, root);
    if (fault !== null) return under(key, fault);
  }
  return null;
}

/** A fault as seen from one level further out. */
function under(step: string, { path, message }: Fault): Fault {
  return { path: path === "" || path.startsWith("[") ? step + path : `${step}.${path}`, message };
}

const expressions = new Map<string, RegExp>();

/** Each pattern is compiled once. */
function expression(pattern: string): RegExp {
  const known = expressions.get(pattern) ?? new RegExp(pattern, "u");
  expressions.set(pattern, known);
  return known;
}

function definition(root: JsonSchema, reference: string): JsonSchema {
  const found = root.$defs?.[reference.replace("#/$defs/", "")];
  if (found === undefined) throw new RangeError(`Cannot find \`${reference}\` in the schema`);
  return found;
}

function hasType(value: unknown, type: NonNullable<JsonSchema["type"]>): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function article(type: string): string {
  return type === "null" ? "null" : `${/^[aeiou]/.test(type) ? "an" : "a"} ${type}`;
}
