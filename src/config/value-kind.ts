/**
 * What a value may be, apart from how it is checked: the file's schema, a variable's text, an input's text, the
 * message, the hint and the reference page all come from one of these.
 */
export type Shape =
  | { readonly kind: "text" }
  | { readonly kind: "flag" }
  | { readonly kind: "count"; readonly least: number; readonly most: number }
  | { readonly kind: "seconds" }
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  | { readonly kind: "text-list" }
  | { readonly kind: "variables" };

export interface ValueKind<T> {
  readonly shape: Shape;
  /** Ends the sentence "timeout must be …". */
  readonly must: string;
  /** A value that fits, as TOML writes it. */
  readonly example: string;
  is(value: unknown): value is T;
  /** What a wrong value was most likely meant to be, as TOML writes it. */
  repair(value: unknown): string | undefined;
}

/** A value that fits on one line of text: a variable, an input, an option can hold it. */
export interface ScalarKind<T> extends ValueKind<T> {
  fromText(text: string): T | undefined;
}

const quoted = (text: string): string => JSON.stringify(text);

export const text = (example: string): ScalarKind<string> => ({
  shape: { kind: "text" },
  must: "text",
  example: quoted(example),
  is: (value): value is string => typeof value === "string" && value !== "",
  repair: () => undefined,
  fromText: (written) => (written === "" ? undefined : written),
});

// YAML 1.2's core schema, which is what people write in a workflow; "yes" is text there, not true.
const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["True", true],
  ["TRUE", true],
  ["false", false],
  ["False", false],
  ["FALSE", false],
]);

export const flag = (): ScalarKind<boolean> => ({
  shape: { kind: "flag" },
  must: "true or false",
  example: "true",
  is: (value): value is boolean => typeof value === "boolean",
  repair(value) {
    if (typeof value !== "string" && typeof value !== "number") return undefined;
    const written = String(value).toLowerCase();
    if (["true", "yes", "on", "1"].includes(written)) return "true";
    return ["false", "no", "off", "0"].includes(written) ? "false" : undefined;
  },
  fromText: (written) => FLAGS.get(written),
});

/** A whole number within bounds, both included. */
export const count = (bounds: {
  readonly least: number;
  readonly most: number;
  readonly example: number;
}): ScalarKind<number> => {
  const { least, most, example } = bounds;
  const is = (value: unknown): value is number =>
    typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
  // Number("") is 0 and parseInt("4x") is 4, so the text is matched first.
  const fromText = (written: string): number | undefined => {
    const value = /^(?:0|[1-9]\d{0,8})$/.test(written) ? Number(written) : undefined;
    return is(value) ? value : undefined;
  };
  return {
    shape: { kind: "count", least, most },
    must: `a whole number from ${least} to ${most}`,
    example: String(example),
    is,
    repair: (value) => (typeof value === "string" ? fromText(value.trim())?.toString() : undefined),
    fromText,
  };
};

const UNIT_SECONDS: ReadonlyMap<string, number> = new Map([
  ["", 1],
  ["s", 1],
  ["sec", 1],
  ["second", 1],
  ["m", 60],
  ["min", 60],
  ["minute", 60],
  ["h", 3600],
  ["hour", 3600],
  ["d", 86_400],
  ["day", 86_400],
]);

/** `5m` → 300; undefined for what is no duration. */
function secondsIn(written: string): number | undefined {
  const match = /^\s*(\d{1,9}(?:\.\d{1,3})?)\s*([a-z]*?)s?\s*$/i.exec(written);
  if (match === null) return undefined;
  const unit = UNIT_SECONDS.get((match[2] ?? "").toLowerCase());
  return unit === undefined ? undefined : Number(match[1]) * unit;
}

export const seconds = (example: number): ValueKind<number> => ({
  shape: { kind: "seconds" },
  must: "a number of seconds",
  example: String(example),
  is: (value): value is number => typeof value === "number" && Number.isFinite(value) && value > 0,
  repair(value) {
    const found = typeof value === "string" ? secondsIn(value) : undefined;
    return found === undefined || found === 0 ? undefined : String(found);
  },
});

export const choice = <const C extends string>(first: C, ...rest: readonly C[]): ScalarKind<C> => {
  const choices: readonly C[] = [first, ...rest];
  const find = (value: unknown): C | undefined => choices.find((one) => one === value);
  const names = choices.map(quoted);
  return {
    shape: { kind: "choice", choices },
    must:
      names.length === 1 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.slice(-1).join("")}`,
    example: quoted(first),
    is: (value): value is C => find(value) !== undefined,
    repair(value) {
      if (typeof value !== "string") return undefined;
      const plain = (one: string) => one.toLowerCase().replaceAll("_", "-");
      const meant = choices.find((one) => plain(one) === plain(value.trim()));
      return meant === undefined ? undefined : quoted(meant);
    },
    fromText: find,
  };
};

export const textList = (example: string): ValueKind<readonly string[]> => ({
  shape: { kind: "text-list" },
  must: "a list of texts",
  example: `[${quoted(example)}]`,
  is: (value): value is readonly string[] =>
    Array.isArray(value) && value.every((one) => typeof one === "string" && one !== ""),
  repair: (value) => (typeof value === "string" && value !== "" ? `[${quoted(value)}]` : undefined),
});

export type Variables = Readonly<Record<string, string | number | boolean>>;

export const variables = (example: string): ValueKind<Variables> => ({
  shape: { kind: "variables" },
  must: "a table of texts",
  example,
  is: (value): value is Variables =>
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    Object.values(value).every((one) => ["string", "number", "boolean"].includes(typeof one)),
  repair: () => undefined,
});
