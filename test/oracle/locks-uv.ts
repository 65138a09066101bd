import type { Lock, LockEdge, LockNode } from "./lock.ts";
import { normalPython } from "./discover.ts";
import { resolved } from "./tree.ts";
import { at, canonical, entriesOf, listOf, textOf, textsOf } from "./values.ts";

const DERIVED = new Set(["version", "revision", "package", "manifest", "resolution-markers"]);

/** uv.lock 1. A package has one node for its own dependencies and one for each of its extras and groups. */
export function readUvLock(document: unknown, folder: string, repos: ReadonlySet<string>): Lock {
  const packages = listOf(at(document, "package"));
  const nameOf = (entry: unknown): string => normalPython(textOf(at(entry, "name")) ?? "");
  const idOf = (entry: unknown): string =>
    canonical([nameOf(entry), at(entry, "version"), at(entry, "source")]);
  const repoOf = (entry: unknown): string | undefined => {
    const ways = ["editable", "virtual", "directory"].map((key) => textOf(at(entry, "source", key)));
    const way = ways.find((each) => each !== undefined);
    const path = way === undefined ? undefined : resolved(folder, way);
    return path !== undefined && repos.has(path) ? path : undefined;
  };
  const byName = new Map<string, unknown[]>();
  for (const entry of packages) byName.set(nameOf(entry), [...(byName.get(nameOf(entry)) ?? []), entry]);

  const answers = (dependency: unknown): unknown[] =>
    (byName.get(nameOf(dependency)) ?? []).filter((entry) =>
      ["version", "source"].every(
        (key) =>
          at(dependency, key) === undefined || canonical(at(dependency, key)) === canonical(at(entry, key)),
      ),
    );
  const edgesOf = (dependency: unknown): LockEdge[] => {
    const extras = [...textsOf(at(dependency, "extra")), ...textsOf(at(dependency, "extras"))].sort();
    const ask = canonical([nameOf(dependency), extras, at(dependency, "marker")]);
    const found = answers(dependency);
    if (found.length === 0) return [{ ask, to: undefined }];
    return found.flatMap((entry) => [
      { ask, to: idOf(entry) },
      ...extras.map((extra) => ({ ask, to: `${idOf(entry)} extra ${extra}` })),
    ]);
  };

  const nodes = new Map<string, LockNode>();
  const members = new Map<string, LockEdge[]>();
  for (const entry of packages) {
    const repo = repoOf(entry);
    const hashes = [at(entry, "sdist"), ...listOf(at(entry, "wheels"))].map(
      (file) => textOf(at(file, "hash")) ?? "",
    );
    const own = listOf(at(entry, "dependencies")).flatMap(edgesOf);
    const label = repo === undefined ? canonical([idOf(entry), hashes.sort()]) : `repo ${repo}`;
    const extras = entriesOf(at(entry, "optional-dependencies"));
    const groups = entriesOf(at(entry, "dev-dependencies"));
    const node = (edges: LockEdge[]): LockNode =>
      repo === undefined ? { label, edges } : { label, repo, edges };
    nodes.set(idOf(entry), node(own));
    for (const [extra, list] of extras) {
      const edges = listOf(list).flatMap(edgesOf);
      nodes.set(`${idOf(entry)} extra ${extra}`, { ...node(edges), label: `${label} extra ${extra}` });
    }
    if (repo === undefined) continue;
    const named = [...extras, ...groups].flatMap(([name, list]) =>
      listOf(list)
        .flatMap(edgesOf)
        .map(({ ask, to }) => ({ ask: `${name}: ${ask}`, to })),
    );
    members.set(repo, [...own, ...named]);
  }
  // An asked extra that a package does not provide is uv's warning, not a miss: the package itself answers.
  const known = ({ to }: LockEdge): boolean => to === undefined || nodes.has(to);
  for (const [id, node] of nodes) nodes.set(id, { ...node, edges: node.edges.filter(known) });
  for (const [repo, edges] of members) members.set(repo, edges.filter(known));

  const manifest = at(document, "manifest");
  const root = [
    ...listOf(at(manifest, "requirements")).flatMap(edgesOf),
    ...entriesOf(at(manifest, "dependency-groups")).flatMap(([name, list]) =>
      listOf(list)
        .flatMap(edgesOf)
        .map(({ ask, to }) => ({ ask: `${name}: ${ask}`, to })),
    ),
  ].filter(known);
  const settings = entriesOf(document).filter(([key]) => !DERIVED.has(key));
  return { settings: canonical([at(document, "version"), settings]), nodes, members, root };
}
