import { baseName, parentOf, resolvePath } from "../../base/path-text.ts";
import { by } from "../../base/order.ts";
import { withoutByteOrderMark } from "../../documents/text-start.ts";
import { splitGoLines, type GoStatement } from "../go-lines.ts";
import type { RootKeyChange, RootKeyEffect, RootManifestInput } from "./root-key-change.ts";

/**
 * The statements of a go.mod or go.work that came or went; blocks, their order and comments are no difference. Of one
 * that is on both sides with another value (`go 1.25`, a requirement) head's alone is told. Cost: linear.
 */
export function changedStatements(
  input: RootManifestInput,
  texts: { readonly base: string; readonly head: string },
): readonly RootKeyChange[] {
  const judge = baseName(input.path) === "go.work" ? judgeWork : judgeModule;
  const sides = { base: readSide(texts.base), head: readSide(texts.head) };
  for (const side of ["head", "base"] as const) {
    const [problem] = sides[side].problems;
    if (problem !== undefined)
      return [{ key: "", side, at: { line: problem.line }, effect: { kind: "everything" } }];
  }
  const changes = new Map<string, RootKeyChange>();
  for (const side of ["head", "base"] as const) {
    const others = sides[side === "head" ? "base" : "head"].statements;
    for (const [text, statement] of sides[side].statements) {
      const key = keyOf(statement);
      if (others.has(text) || changes.has(key)) continue;
      changes.set(key, { key, side, at: { line: statement.line }, effect: judge(statement, input) });
    }
  }
  return [...changes.values()].sort(by(({ key }) => key));
}

function readSide(text: string) {
  const { statements, problems } = splitGoLines(withoutByteOrderMark(text));
  // Words hold no line break: strings in quotes end with their line.
  return {
    statements: new Map(
      statements.map((statement) => [[statement.verb, ...statement.words].join("\n"), statement]),
    ),
    problems,
  };
}

/** Verbs that stand once; what follows is their value. */
const SINGLE: ReadonlySet<string> = new Set(["module", "go", "toolchain"]);

const keyOf = ({ verb, words }: GoStatement): string =>
  SINGLE.has(verb) || words[0] === undefined ? verb : `${verb} ${words[0]}`;

/**
 * https://go.dev/ref/mod#go-work-file. All but `use` counts for every module of the workspace, and so does a `use` of what
 * is no module: go stops at it.
 */
function judgeWork({ verb, words }: GoStatement, input: RootManifestInput): RootKeyEffect {
  const [written] = words;
  const folder = written === undefined ? undefined : resolvePath(parentOf(input.path), written);
  const isMember = folder !== undefined && (input.baseMembers.has(folder) || input.headMembers.has(folder));
  return verb === "use" && words.length === 1 && isMember
    ? { kind: "members", folders: [folder] }
    : { kind: "everything" };
}

const OWN: ReadonlySet<string> = new Set([
  "module",
  "require",
  "replace",
  "exclude",
  "retract",
  "tool",
  "ignore",
]);
/** In a workspace the highest of all its modules counts for each of them. */
const SHARED: ReadonlySet<string> = new Set(["go", "toolchain", "godebug"]);

/**
 * https://go.dev/ref/mod#go-mod-file. Without go.work it is its module's own file. Within one, what its requirements,
 * replacements and exclusions change for other members is told by comparing the versions that each member gets.
 */
function judgeModule({ verb }: GoStatement, input: RootManifestInput): RootKeyEffect {
  const isAlone = input.baseMembers.size === 0 && input.headMembers.size === 0;
  const isOwn = OWN.has(verb) || (SHARED.has(verb) && isAlone);
  return isOwn && input.rootIsRepo ? { kind: "root-repo" } : { kind: "everything" };
}
