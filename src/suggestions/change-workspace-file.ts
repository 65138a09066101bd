import { Failure } from "../base/failure.ts";
import { checkWorkspaceFile } from "../config/check-workspace-file.ts";
import { WORKSPACE_FILE, type WorkspaceFile } from "../config/workspace-file.ts";
import { withoutByteOrderMark } from "../documents/text-start.ts";
import { parseTomlSpans } from "../documents/toml-spans.ts";
import type { Span } from "../documents/span.ts";
import type { ConfigChange } from "./suggestion.ts";
import { tomlString } from "../documents/toml-string.ts";
import { groupChanges, renderRepo, tomlArray } from "./toml-lines.ts";

interface Insertion {
  readonly at: number;
  readonly text: string;
}

/**
 * The text of `.wrknv/workspace.toml` with changes put in: into the arrays and entries that are there, else at its end. Nothing
 * that stands there is moved, comments included. The result is read again: it says what was there before and the changes, or
 * this fails with suggestions/cannot-write. Loads toml-eslint-parser.
 */
export async function changeWorkspaceFile(
  text: string | undefined,
  changes: readonly ConfigChange[],
): Promise<string> {
  const whole = text ?? "";
  const content = withoutByteOrderMark(whole);
  const { file: before } = await checkWorkspaceFile(content);
  const spans = await parseTomlSpans(content);
  if (before === undefined || spans === undefined) throw cannotWrite("it has errors");
  const { insertions, end } = planInsertions(content, { before, spans, changes });
  const ownBreaks = (lines: string) => (content.includes("\r\n") ? lines.replaceAll("\n", "\r\n") : lines);
  let changed = content;
  for (const { at, text: inserted } of [...insertions].sort((a, b) => b.at - a.at))
    changed = changed.slice(0, at) + ownBreaks(inserted) + changed.slice(at);
  if (end.length > 0) {
    const start = changed === "" ? "" : changed.endsWith("\n") ? "\n" : "\n\n";
    changed += ownBreaks(start + end.map((block) => `${block}\n`).join("\n"));
  }
  const { file: after } = await checkWorkspaceFile(changed);
  if (after === undefined || contentOf(after) !== expectedContent(before, changes))
    throw cannotWrite("its tables are written in a way that lines cannot be added to");
  return whole.slice(0, whole.length - content.length) + changed;
}

const cannotWrite = (why: string): Failure =>
  new Failure("suggestions/cannot-write", `${WORKSPACE_FILE} cannot be changed: ${why}`, {
    hint: "put the lines in by hand",
  });

interface Planned {
  readonly insertions: readonly Insertion[];
  /** Blocks for the end of the file. */
  readonly end: readonly string[];
}

function planInsertions(
  content: string,
  {
    before,
    spans,
    changes,
  }: { readonly before: WorkspaceFile; readonly spans: Span; readonly changes: readonly ConfigChange[] },
): Planned {
  const { global, ignore, inputs, repos } = groupChanges(changes);
  const insertions: Insertion[] = [];
  const end: string[] = [];
  const affected = spans.children.get("affected");
  const newKeys: string[] = [];
  for (const [key, patterns] of [
    ["global", global],
    ["ignore", ignore],
  ] as const) {
    if (patterns.length === 0) continue;
    const array = affected?.children.get(key);
    if (array !== undefined) insertions.push(...intoArray(content, array, patterns));
    else newKeys.push(`${key} = ${tomlArray(patterns)}`);
  }
  if (newKeys.length > 0)
    if (affected === undefined) end.push(["[affected]", ...newKeys].join("\n"));
    else insertions.push(belowHeader(content, affected, newKeys));
  const entries = new Map(before.repos.map(({ path }, index) => [path, index]));
  for (const repo of repos) end.push(renderRepo(repo, inputs.get(repo.path)));
  for (const [path, patterns] of inputs) {
    const index = entries.get(path);
    const entry = index === undefined ? undefined : spans.children.get("repos")?.children.get(index);
    if (entry === undefined) {
      if (!repos.some((repo) => repo.path === path)) end.push(renderRepo({ path }, patterns));
      continue;
    }
    const array = entry.children.get("inputs");
    insertions.push(
      ...(array !== undefined
        ? intoArray(content, array, patterns)
        : [belowHeader(content, entry, [`inputs = ${tomlArray(patterns)}`])]),
    );
  }
  return { insertions, end };
}

/** Right below a table's header. */
function belowHeader(content: string, { value }: Span, lines: readonly string[]): Insertion {
  const lineEnd = content.indexOf("\n", value[1]);
  const at = lineEnd < 0 ? content.length : lineEnd;
  return {
    at: at > 0 && content[at - 1] === "\r" ? at - 1 : at,
    text: lines.map((line) => `\n${line}`).join(""),
  };
}

/**
 * Behind the last element: on lines of their own where that one has its own line, whose comment goes on standing beside it; a
 * comma is put behind it where it has none.
 */
function intoArray(content: string, { value, children }: Span, texts: readonly string[]): Insertion[] {
  const last = children.get(children.size - 1);
  const list = texts.map(tomlString);
  if (last === undefined) return [{ at: value[0] + 1, text: list.join(", ") }];
  const [start, end] = last.value;
  const indent = content.slice(content.lastIndexOf("\n", start) + 1, start);
  const rest = content.slice(end, value[1]);
  const [ofLine, comma] = /^[ \t]*(,?)[ \t]*(?:#[^\r\n]*)?(?=\r?\n)/.exec(rest) ?? [];
  // A comma that stands below its element is kept as the one before ours.
  const farComma = comma === "," ? undefined : /^(?:\s|#[^\n]*\n)*,/.exec(rest)?.[0];
  if (farComma !== undefined) return [{ at: end + farComma.length, text: ` ${list.join(", ")}` }];
  if (ofLine === undefined || indent.trim() !== "") return [{ at: end, text: `, ${list.join(", ")}` }];
  const lines = list.map((text) => `\n${indent}${text},`).join("");
  const atLineEnd = { at: end + ofLine.length, text: lines };
  if (comma !== "") return [atLineEnd];
  return ofLine === "" ? [{ at: end, text: `,${lines}` }] : [{ at: end, text: "," }, atLineEnd];
}

/** What a file says about repos and patterns, as text that can be compared. */
const contentOf = ({ affected, repos }: WorkspaceFile): string =>
  JSON.stringify([
    affected.global.map(({ text }) => text),
    affected.ignore.map(({ text }) => text),
    affected.unowned,
    repos.map(({ path, name, inputs, dependencies }) => [
      path,
      name,
      inputs.map(({ text }) => text),
      [...dependencies].map(([key, { constraint }]) => [key, constraint]),
    ]),
  ]);

function expectedContent(before: WorkspaceFile, changes: readonly ConfigChange[]): string {
  const { global, ignore, inputs, repos } = groupChanges(changes);
  const texts = (written: readonly { readonly text: string }[]) => written.map(({ text }) => text);
  const known = new Set(before.repos.map(({ path }) => path));
  const added = new Set(repos.map(({ path }) => path));
  return JSON.stringify([
    [...texts(before.affected.global), ...global],
    [...texts(before.affected.ignore), ...ignore],
    before.affected.unowned,
    [
      ...before.repos.map(({ path, name, inputs: own, dependencies }) => [
        path,
        name,
        [...texts(own), ...(inputs.get(path) ?? [])],
        [...dependencies].map(([key, { constraint }]) => [key, constraint]),
      ]),
      ...repos.map(({ path, name, dependencies }) => [
        path,
        name,
        inputs.get(path) ?? [],
        dependencies.map((one) => [one, "*"]),
      ]),
      ...[...inputs]
        .filter(([path]) => !known.has(path) && !added.has(path))
        .map(([path, patterns]) => [path, undefined, patterns, []]),
    ],
  ]);
}
