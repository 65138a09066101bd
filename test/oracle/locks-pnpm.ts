import { parseAllDocuments } from "yaml";
import type { Lock, LockEdge, LockNode } from "./lock.ts";
import { resolved } from "./tree.ts";
import { at, canonical, entriesOf, textOf } from "./values.ts";

const TABLES = ["dependencies", "devDependencies", "optionalDependencies"];

/** `a@1.0.0(b@2.0.0)`: the key in `packages` is what comes before the peers. */
const withoutPeers = (id: string): string => id.replace(/\(.*$/, "");

/** pnpm-lock.yaml 9 (packages and snapshots apart) and 6 (together). The last document is the project's. */
export function readPnpmLock(text: string, folder: string, repos: ReadonlySet<string>): Lock {
  const documents = [...parseAllDocuments(text)].map((each): unknown => each.toJS({ maxAliasCount: -1 }));
  const document = documents.at(-1);
  const snapshots = entriesOf(at(document, "snapshots") ?? at(document, "packages"));
  const known = new Set(snapshots.map(([id]) => id));
  const patches = at(document, "patchedDependencies");

  const answer = (from: string, name: string, version: string): string | undefined => {
    if (version.startsWith("link:")) {
      const path = resolved(from, version.slice("link:".length));
      return path === undefined ? undefined : `repo ${path}`;
    }
    return [`${name}@${version}`, version, `/${name}@${version}`, version.replace(/^\//, "")].find((id) =>
      known.has(id),
    );
  };
  const edgesOf = (from: string, holder: unknown): LockEdge[] =>
    TABLES.flatMap((table) => entriesOf(at(holder, table))).map(([name, value]) => {
      const version = textOf(at(value, "version")) ?? textOf(value) ?? "";
      return { ask: name, to: answer(from, name, version) };
    });

  const nodes = new Map<string, LockNode>();
  for (const path of repos) nodes.set(`repo ${path}`, { label: `repo ${path}`, repo: path, edges: [] });
  for (const [id, snapshot] of snapshots) {
    const key = withoutPeers(id);
    const entry = at(document, "packages", key);
    const name = key.replace(/^\//, "").replace(/(?!^)@.*$/, "");
    const patch = at(patches, key) ?? at(patches, name) ?? /\(patch_hash=[^)]*\)/.exec(id)?.[0];
    const label = canonical([key, at(entry, "resolution"), at(entry, "version"), patch]);
    nodes.set(id, { label, edges: edgesOf("", snapshot) });
  }
  const members = new Map<string, LockEdge[]>();
  let root: LockEdge[] = [];
  for (const [way, importer] of entriesOf(at(document, "importers"))) {
    const path = resolved(folder, way) ?? way;
    if (repos.has(path)) members.set(path, edgesOf(path, importer));
    else if (path === folder) root = edgesOf(path, importer);
  }
  for (const [, edges] of members)
    for (const { to } of edges)
      if (to?.startsWith("repo ") === true && !nodes.has(to)) nodes.set(to, { label: to, edges: [] });
  const settings = [
    "settings",
    "lockfileVersion",
    "pnpmfileChecksum",
    "packageExtensionsChecksum",
    "ignoredOptionalDependencies",
  ];
  return {
    settings: canonical([documents.slice(0, -1), settings.map((key) => at(document, key))]),
    nodes,
    members,
    root,
  };
}
