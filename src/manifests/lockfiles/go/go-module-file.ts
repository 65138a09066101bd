import { withoutByteOrderMark } from "../../../documents/text-start.ts";
import { splitGoLines, type GoStatement } from "../../go-lines.ts";
import { isGoVersion } from "./go-version.ts";

/** What a go.mod or go.work says of versions. */
export interface GoModuleFile {
  readonly kind: "file";
  /** The module's path; undefined in a go.work. */
  readonly module: string | undefined;
  /** `1.25.0`, as written. */
  readonly go: string | undefined;
  readonly toolchain: string | undefined;
  /** `default=go1.21`, in order. */
  readonly godebug: readonly string[];
  readonly requires: readonly GoRequire[];
  /** `module version`. */
  readonly excludes: readonly string[];
  readonly replaces: readonly GoReplace[];
  /** go.work: the folders, as written. */
  readonly uses: readonly { readonly folder: string; readonly line: number }[];
}

export interface GoRequire {
  readonly module: string;
  readonly version: string;
}

export interface GoReplace {
  readonly module: string;
  /** Undefined: whatever version is selected. */
  readonly version: string | undefined;
  /** A folder, or a module and its version. */
  readonly target: string;
}

export type GoModuleReading =
  GoModuleFile | { readonly kind: "unknown"; readonly why: string; readonly line: number };

const MOD_VERBS = [
  "module",
  "go",
  "toolchain",
  "godebug",
  "require",
  "exclude",
  "replace",
  "retract",
  "tool",
  "ignore",
];
const WORK_VERBS = ["go", "toolchain", "godebug", "use", "replace"];

/** Reads a go.mod (https://go.dev/ref/mod#go-mod-file). What it does not know, conflict markers say, is `unknown`. One pass. */
export function readGoModFile(text: string): GoModuleReading {
  const reading = readFile(text, MOD_VERBS);
  return reading.kind === "file" && reading.module === undefined
    ? { kind: "unknown", why: "a go.mod must name its module", line: 1 }
    : reading;
}

/** Reads a go.work (https://go.dev/ref/mod#go-work-file), in the same way. */
export const readGoWorkFile = (text: string): GoModuleReading => readFile(text, WORK_VERBS);

function readFile(text: string, verbs: readonly string[]): GoModuleReading {
  const { statements, problems } = splitGoLines(withoutByteOrderMark(text));
  const [problem] = problems;
  if (problem !== undefined) return { kind: "unknown", why: problem.message, line: problem.line };
  const one = (verb: string): string | undefined =>
    statements.find((statement) => statement.verb === verb)?.words[0];
  const requires: GoRequire[] = [];
  const excludes: string[] = [];
  const replaces: GoReplace[] = [];
  const godebug: string[] = [];
  const uses: { folder: string; line: number }[] = [];
  for (const statement of statements) {
    const { verb, words, line } = statement;
    if (!verbs.includes(verb)) return { kind: "unknown", why: `${verb} is not known here`, line };
    const [first, second] = words;
    if (first === undefined) return { kind: "unknown", why: `${verb} says nothing`, line };
    if (verb === "require" || verb === "exclude") {
      if (second === undefined || words.length > 2 || !isGoVersion(second))
        return { kind: "unknown", why: `${verb} takes a module and a version`, line };
      if (verb === "require") requires.push({ module: first, version: second });
      else excludes.push(`${first} ${second}`);
    } else if (verb === "replace") {
      const replace = readReplace(statement);
      if (replace === undefined)
        return { kind: "unknown", why: "a replacement is a module, => and a module or a folder", line };
      replaces.push(replace);
    } else if (verb === "use") uses.push({ folder: first, line });
    else if (verb === "godebug") godebug.push(words.join(" "));
  }
  return {
    kind: "file",
    module: one("module"),
    go: one("go"),
    toolchain: one("toolchain"),
    godebug,
    requires,
    excludes,
    replaces,
    uses,
  };
}

/** `old [version] => folder`, `old [version] => new version`. */
function readReplace({ words }: GoStatement): GoReplace | undefined {
  const arrow = words.indexOf("=>");
  const [module, version] = words.slice(0, arrow);
  const target = words.slice(arrow + 1);
  return module === undefined || arrow < 1 || arrow > 2 || target.length < 1 || target.length > 2
    ? undefined
    : { module, version, target: target.join(" ") };
}
