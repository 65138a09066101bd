import type { LockEdge, LockGraph, LockImporter } from "../../../src/manifests/lockfiles/lock-graph.ts";

/**
 * A graph from lines. `a@1#x: b c=d@2 /core` is a package a of version 1 and identity x that asks for b by its name, for
 * c, which d of version 2 answers, and for the workspace's own package in core. `app > a b` is an importer. A name
 * without a version is the first package of that name; `a@1*2` is the second place of a@1; `?x` is not resolved.
 */
export function writtenLockGraph(text: string, settings: Readonly<Record<string, string>> = {}): LockGraph {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const written = lines
    .filter((line) => !line.includes(">"))
    .map((line) => {
      const [, name = "", version = "", identity = "", asks = ""] =
        /^(.+?)@([^#:]*)#?([^:]*):?(.*)$/.exec(line) ?? [];
      return { name, version, identity, asks: asks.split(" ").filter((ask) => ask !== "") };
    });
  const numberOf = (target: string): number => {
    const [, name = "", version, place = "1"] = /^(.+?)(?:@([^*]+))?(?:\*(\d+))?$/.exec(target) ?? [];
    const places = [...written.keys()].filter(
      (at) => written[at]?.name === name && (version === undefined || written[at].version === version),
    );
    const found = places[Number(place) - 1];
    if (found === undefined) throw new Error(`no line says ${target}`);
    return found;
  };
  const edgeOf = (ask: string): LockEdge => {
    if (ask.startsWith("/")) return { label: ask.slice(1), to: { folder: ask.slice(1) } };
    const [label = "", target = label] = ask.split("=");
    return { label: label.replace(/[@*].*/, ""), to: numberOf(target) };
  };
  const importers = new Map<string, LockImporter>();
  for (const line of lines.filter((one) => one.includes(">"))) {
    const [folder = "", asks = ""] = line.split(">").map((part) => part.trim());
    const words = asks.split(" ").filter((ask) => ask !== "");
    importers.set(folder, {
      edges: words.filter((ask) => !ask.startsWith("?")).map(edgeOf),
      unresolved: words
        .filter((ask) => ask.startsWith("?"))
        .map((ask) => ({ name: ask.slice(1), specifier: "^1", line: undefined, at: undefined })),
    });
  }
  return {
    packages: written.map(({ name, version, identity, asks }) => ({
      name,
      version,
      identity,
      edges: asks.map(edgeOf),
    })),
    importers,
    settings: new Map(Object.entries(settings)),
    lineOf: () => 1,
  };
}
