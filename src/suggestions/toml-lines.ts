import { groupBy } from "../base/order.ts";
import { tomlString } from "../documents/toml-string.ts";
import type { ConfigChange } from "./suggestion.ts";

const tomlKey = (text: string): string => (/^[A-Za-z0-9_-]+$/.test(text) ? text : tomlString(text));

/** One element on the line of its key, several on a line each. */
export const tomlArray = (texts: readonly string[]): string =>
  texts.length < 2
    ? `[${texts.map(tomlString).join("")}]`
    : `[\n${texts.map((text) => `  ${tomlString(text)},\n`).join("")}]`;

/** The changes by what they change, each pattern once. */
export interface GroupedChanges {
  readonly global: readonly string[];
  readonly ignore: readonly string[];
  /** Folder of a repo → its further inputs. */
  readonly inputs: ReadonlyMap<string, readonly string[]>;
  readonly repos: readonly (ConfigChange & { readonly kind: "repo" })[];
}

export function groupChanges(changes: readonly ConfigChange[]): GroupedChanges {
  const patterns = (kind: "global" | "ignore"): readonly string[] => [
    ...new Set(changes.flatMap((change) => (change.kind === kind ? [change.pattern] : []))),
  ];
  const inputs = groupBy(
    changes.filter((change) => change.kind === "inputs"),
    ({ repoPath }) => repoPath,
  );
  return {
    global: patterns("global"),
    ignore: patterns("ignore"),
    inputs: new Map(
      [...inputs].map(([path, list]) => [path, [...new Set(list.map(({ pattern }) => pattern))]]),
    ),
    repos: changes.filter((change) => change.kind === "repo"),
  };
}

/** Changes as lines of a file that holds nothing else. Tables first, then one entry for each repo. */
export function renderLines(changes: readonly ConfigChange[]): string {
  const { global, ignore, inputs, repos } = groupChanges(changes);
  const blocks: string[] = [];
  if (global.length + ignore.length > 0)
    blocks.push(
      [
        "[affected]",
        ...(global.length === 0 ? [] : [`global = ${tomlArray(global)}`]),
        ...(ignore.length === 0 ? [] : [`ignore = ${tomlArray(ignore)}`]),
      ].join("\n"),
    );
  for (const repo of repos) blocks.push(renderRepo(repo, inputs.get(repo.path)));
  for (const [path, patterns] of inputs)
    if (!repos.some((repo) => repo.path === path)) blocks.push(renderRepo({ path }, patterns));
  return blocks.map((block) => `${block}\n`).join("\n");
}

/** One `[[repos]]` entry. Dependencies are a table of their own, so that hundreds of them have a line each. */
export function renderRepo(
  {
    name,
    path,
    dependencies = [],
  }: { readonly name?: string; readonly path: string; readonly dependencies?: readonly string[] },
  inputs: readonly string[] = [],
): string {
  return [
    "[[repos]]",
    ...(name === undefined ? [] : [`name = ${tomlString(name)}`]),
    `path = ${tomlString(path)}`,
    ...(inputs.length === 0 ? [] : [`inputs = ${tomlArray(inputs)}`]),
    ...(dependencies.length === 0
      ? []
      : ["[repos.dependencies]", ...dependencies.map((one) => `${tomlKey(one)} = "*"`)]),
  ].join("\n");
}
