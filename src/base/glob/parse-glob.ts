/** What a pattern says, as a program: each step stands at an index, and goes on at the next one where it does not say. */
export type GlobStep =
  | { readonly kind: "character"; readonly code: number }
  /** `?` */
  | { readonly kind: "any" }
  /** `[a-c]`, `[!a]` */
  | {
      readonly kind: "set";
      readonly not: boolean;
      readonly ranges: readonly (readonly [from: number, to: number])[];
    }
  /** `*` */
  | { readonly kind: "star" }
  /** `**` as a whole name: any number of folders */
  | { readonly kind: "folders" }
  /** `{`: goes on at any of these */
  | { readonly kind: "fork"; readonly to: readonly number[] }
  /** `,` and `}` */
  | { readonly kind: "jump"; readonly to: number };

/** What differs between the tools whose patterns we read. */
export interface GlobDialect {
  /** `{a,b}`, nested too. Without a comma or without an end they are ordinary characters, in every dialect. */
  readonly braces: boolean;
  /** `\*` is a star and nothing else. */
  readonly escapes: boolean;
  /** `*`, `?` and sets fit a `/` too. */
  readonly crossing: boolean;
  /** Whether `a/**` fits `a` itself. */
  readonly below: "with-folder" | "without-folder";
}

type Written = GlobStep | { readonly kind: "open" } | { readonly kind: "comma" } | { readonly kind: "close" };

const SLASH = 0x2f;
/** More of an ending tells no more, and a hostile one has any length. */
const LONGEST_END = 100;
const OPEN = 0x7b;
const COMMA = 0x2c;
const CLOSE = 0x7d;

/** Pattern → program. Every text is a pattern: what is not closed is ordinary characters. One pass, no recursion. */
export function parseGlob(pattern: string, dialect: GlobDialect): readonly GlobStep[] {
  return joinBraces(splitPattern(pattern, dialect));
}

function splitPattern(pattern: string, { braces, escapes, crossing }: GlobDialect): readonly Written[] {
  const steps: Written[] = [];
  const sets = findSetEnds(pattern, crossing);
  for (let at = 0; at < pattern.length;) {
    const code = pattern.codePointAt(at) ?? 0;
    const character = String.fromCodePoint(code);
    const next = at + character.length;
    const setEnd = character === "[" ? sets(at) : undefined;
    if (character === "*") {
      let end = next;
      while (pattern.startsWith("*", end)) end += 1;
      steps.push({
        kind: end === at + 2 && isWholeName(pattern, { start: at, end, braces }) ? "folders" : "star",
      });
      at = end;
    } else if (setEnd !== undefined) {
      steps.push(parseSet(pattern.slice(at + 1, setEnd)));
      at = setEnd + 1;
    } else if (character === "\\" && escapes && next < pattern.length) {
      const escaped = pattern.codePointAt(next) ?? 0;
      steps.push({ kind: "character", code: escaped });
      at = next + String.fromCodePoint(escaped).length;
    } else {
      if (character === "?") steps.push({ kind: "any" });
      else if (braces && code === OPEN) steps.push({ kind: "open" });
      else if (braces && code === COMMA) steps.push({ kind: "comma" });
      else if (braces && code === CLOSE) steps.push({ kind: "close" });
      else steps.push({ kind: "character", code });
      at = next;
    }
  }
  return steps;
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly braces: boolean;
}

/** Whether stars stand where a folder's name would: beside them is a `/`, an end, or a brace (the program looks what is beyond). */
function isWholeName(pattern: string, { start, end, braces }: Run): boolean {
  const beside = braces ? "/{,}" : "/";
  return (
    (start === 0 || beside.includes(pattern.charAt(start - 1))) &&
    (end === pattern.length || beside.includes(pattern.charAt(end)))
  );
}

/** Where the set that opens at a place ends; undefined where it does not. A set without `crossing` holds no `/`. */
function findSetEnds(pattern: string, crossing: boolean): (open: number) => number | undefined {
  // Where nothing closes, each `[` would look at all the rest: what was found holds until it is passed.
  let close = -1;
  let slash = -1;
  const after = (known: number, text: string, from: number): number => {
    if (known >= from) return known;
    const found = pattern.indexOf(text, from);
    return found < 0 ? Infinity : found;
  };
  return (open) => {
    const first = open + (/[!^]/.test(pattern.charAt(open + 1)) ? 2 : 1);
    // `]` as the first of a set is one of it.
    close = after(close, "]", first + 1);
    slash = crossing ? Infinity : after(slash, "/", open);
    return close < slash ? close : undefined;
  };
}

function parseSet(text: string): GlobStep {
  const not = /^[!^]/.test(text);
  const ranges = [...text.slice(not ? 1 : 0).matchAll(/([^])-([^])|([^])/gu)].map(([, from, to, one]) => {
    const start = (from ?? one ?? "").codePointAt(0) ?? 0;
    return [start, (to ?? one ?? "").codePointAt(0) ?? 0] as const;
  });
  return { kind: "set", not, ranges };
}

/** Gives each `{`, `,` and `}` its way on; those that are no alternatives become ordinary characters. */
function joinBraces(written: readonly Written[]): readonly GlobStep[] {
  const open: { readonly at: number; readonly commas: number[] }[] = [];
  const steps = written.map((step): GlobStep => {
    switch (step.kind) {
      case "open":
        return { kind: "character", code: OPEN };
      case "comma":
        return { kind: "character", code: COMMA };
      case "close":
        return { kind: "character", code: CLOSE };
      default:
        return step;
    }
  });
  for (const [at, { kind }] of written.entries()) {
    if (kind === "open") open.push({ at, commas: [] });
    else if (kind === "comma") open.at(-1)?.commas.push(at);
    else if (kind === "close") {
      const group = open.pop();
      if (group === undefined || group.commas.length === 0) continue;
      steps[group.at] = { kind: "fork", to: [group.at + 1, ...group.commas.map((comma) => comma + 1)] };
      for (const end of [...group.commas, at]) steps[end] = { kind: "jump", to: at + 1 };
    }
  }
  return steps;
}

/** The text that everything the program fits ends with; the whole of it where it fits one text only. */
export function literalEnd(steps: readonly GlobStep[]): { readonly text: string; readonly isAll: boolean } {
  let start = steps.length;
  while (steps[start - 1]?.kind === "character") start -= 1;
  const codes = steps
    .slice(Math.max(start, steps.length - LONGEST_END))
    .flatMap((step) => (step.kind === "character" ? [step.code] : []));
  // Behind `**`, which can stand for nothing, a slash can be missing.
  const mayLackSlash = start > 0 && codes[0] === SLASH;
  return {
    text: String.fromCodePoint(...(mayLackSlash ? codes.slice(1) : codes)),
    isAll: start === 0 && steps.length <= LONGEST_END,
  };
}
