import type { Lock, LockEdge, LockNode } from "./lock.ts";
import { at, canonical, listOf, textOf, textsOf } from "./values.ts";

/** Cargo.lock 3 and 4. `crates` tells the repo of each crate of the workspace. */
export function readCargoLock(document: unknown, crates: ReadonlyMap<string, string>): Lock {
  const packages = listOf(at(document, "package"));
  const partsOf = (entry: unknown): string[] =>
    ["name", "version", "source"].map((key) => textOf(at(entry, key)) ?? "");
  const idOf = (entry: unknown): string => partsOf(entry).join(" ");
  const answer = (asked: string): string | undefined => {
    const [name, version, source] = asked.split(" ");
    const found = packages.filter((entry) => {
      const [itsName, itsVersion, itsSource] = partsOf(entry);
      return (
        itsName === name &&
        (version === undefined || itsVersion === version) &&
        (source === undefined || `(${itsSource ?? ""})` === source)
      );
    });
    return found.length === 1 ? idOf(found[0]) : undefined;
  };

  const nodes = new Map<string, LockNode>();
  const members = new Map<string, LockEdge[]>();
  for (const entry of packages) {
    const name = textOf(at(entry, "name")) ?? "";
    const repo = at(entry, "source") === undefined ? crates.get(name) : undefined;
    const edges = textsOf(at(entry, "dependencies")).map((asked) => ({
      ask: asked.split(" ")[0] ?? "",
      to: answer(asked),
    }));
    if (repo === undefined)
      nodes.set(idOf(entry), { label: canonical([idOf(entry), at(entry, "checksum")]), edges });
    else {
      nodes.set(idOf(entry), { label: `repo ${repo}`, repo, edges: [] });
      members.set(repo, edges);
    }
  }
  return { settings: "", nodes, members, root: [] };
}
