import type { Lock, LockEdge, LockNode } from "./lock.ts";
import { joined, resolved } from "./tree.ts";
import { at, entriesOf, textOf } from "./values.ts";

/** package-lock 2 and 3: where a package lies decides who answers, so the answer is looked for as node does. */
export function readPackageLock(document: unknown, folder: string, repos: ReadonlySet<string>): Lock {
  const packages = new Map(entriesOf(at(document, "packages")));
  const isRepo = (location: string): boolean =>
    !`/${location}`.includes("/node_modules/") && repos.has(joined(folder, location).replace(/\/$/, ""));

  const answer = (location: string, name: string): string | undefined => {
    for (let from = location; ; from = from.slice(0, Math.max(0, from.lastIndexOf("/")))) {
      const candidate = joined(from, `node_modules/${name}`);
      if (!from.endsWith("node_modules") && packages.has(candidate)) {
        const target = packages.get(candidate);
        return at(target, "link") === true ? resolved("", textOf(at(target, "resolved")) ?? "") : candidate;
      }
      if (from === "") return undefined;
    }
  };
  const edgesAt = (location: string): LockEdge[] => {
    const entry = packages.get(location);
    const names = (table: string): string[] => entriesOf(at(entry, table)).map(([name]) => name);
    const needed = [...names("dependencies"), ...names("devDependencies")];
    const wanted = [...names("optionalDependencies"), ...names("peerDependencies")];
    const optional = new Set(names("optionalDependencies"));
    return [...new Set([...needed, ...wanted])].flatMap((name) => {
      const to = answer(location, name);
      const isNeeded = needed.includes(name) && !optional.has(name);
      return to === undefined && !isNeeded ? [] : [{ ask: name, to }];
    });
  };

  const nodes = new Map<string, LockNode>();
  const members = new Map<string, LockEdge[]>();
  for (const [location, entry] of packages) {
    if (at(entry, "link") === true) continue;
    const path = joined(folder, location).replace(/\/$/, "");
    if (isRepo(location)) {
      members.set(path, edgesAt(location));
      nodes.set(location, { label: `repo ${path}`, repo: path, edges: [] });
    } else {
      const name = textOf(at(entry, "name")) ?? location.replace(/^.*node_modules\//, "");
      const parts = ["version", "resolved", "integrity"].map((key) => textOf(at(entry, key)) ?? "");
      nodes.set(location, { label: [name, ...parts].join(" "), edges: edgesAt(location) });
    }
  }
  return {
    settings: "",
    nodes,
    members,
    root: members.has(folder) ? [] : edgesAt(""),
  };
}
