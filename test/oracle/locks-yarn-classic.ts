import type { Lock, LockEdge, LockNode } from "./lock.ts";
import { joined, within } from "./tree.ts";
import type { Tree } from "./tree.ts";
import { at, documentAt, entriesOf, textOf } from "./values.ts";

interface Entry {
  readonly patterns: readonly string[];
  readonly fields: Map<string, string>;
  readonly dependencies: [string, string][];
}

const unquoted = (text: string): string => text.replace(/^"(.*)"$/, "$1");

/** Two spaces lead a field, four a dependency. The format has no other depth. */
function readEntries(text: string): Entry[] {
  const entries: Entry[] = [];
  for (const line of text.split("\n")) {
    const entry = entries.at(-1);
    const words = (line.match(/"(?:[^"\\]|\\.)*"|\S+/g) ?? []).map(unquoted);
    const [key = "", value = ""] = words;
    if (line.trim() === "" || line.startsWith("#")) continue;
    if (!line.startsWith(" ")) {
      const patterns = line.replace(/:$/, "").split(", ").map(unquoted);
      entries.push({ patterns, fields: new Map(), dependencies: [] });
    } else if (/^ {4}\S/.test(line)) entry?.dependencies.push([key, value]);
    else if (words.length > 1) entry?.fields.set(key, value);
  }
  return entries;
}

/** yarn.lock 1. It knows no members: what they ask for stands in their manifests. */
export function readYarnClassic(
  text: string,
  tree: Tree,
  folder: string,
  packages: ReadonlyMap<string, string>,
): Lock {
  const entries = readEntries(text);
  const idOf = new Map(
    entries.flatMap(({ patterns }, index) => patterns.map((pattern) => [pattern, String(index)])),
  );
  const repoId = (name: string): string | undefined => {
    const repo = packages.get(name);
    return repo === undefined ? undefined : `repo ${repo}`;
  };
  const resolutions = entriesOf(at(documentAt(tree, joined(folder, "package.json")), "resolutions"));
  const edgeOf = (name: string, range: string): LockEdge => {
    const forced = resolutions.find(([pattern]) => pattern.replace(/^.*\*\*\//, "") === name)?.[1];
    const keys = [`${name}@${range}`, ...(forced === undefined ? [] : [`${name}@${textOf(forced) ?? ""}`])];
    const to = keys.map((key) => idOf.get(key)).find((id) => id !== undefined) ?? repoId(name);
    return { ask: name, to };
  };

  const nodes = new Map<string, LockNode>();
  for (const [index, { patterns, fields, dependencies }] of entries.entries()) {
    const pattern = patterns[0] ?? "";
    const name = /^(@?[^@]+)@(?:npm:(@?[^@]+))?/.exec(pattern);
    const parts = ["version", "resolved", "integrity"].map((key) => fields.get(key) ?? "");
    nodes.set(String(index), {
      label: [name?.[2] ?? name?.[1] ?? pattern, ...parts].join(" "),
      edges: dependencies.map(([asked, range]) => edgeOf(asked, range)),
    });
  }
  const asksOf = (path: string): LockEdge[] => {
    const manifest = documentAt(tree, joined(path, "package.json"));
    return ["dependencies", "devDependencies", "optionalDependencies"]
      .flatMap((table) => entriesOf(at(manifest, table)))
      .map(([name, range]) => edgeOf(name, textOf(range) ?? ""));
  };
  const members = new Map<string, LockEdge[]>();
  for (const repo of packages.values()) {
    nodes.set(`repo ${repo}`, { label: `repo ${repo}`, repo, edges: [] });
    if (within(folder, repo)) members.set(repo, asksOf(repo));
  }
  return { settings: "", nodes, members, root: members.has(folder) ? [] : asksOf(folder) };
}
