import type { Lock, LockEdge, LockNode } from "./lock.ts";
import { joined, resolved } from "./tree.ts";
import type { Tree } from "./tree.ts";
import { at, canonical, documentAt, entriesOf, textOf } from "./values.ts";

const nameIn = (descriptor: string): string => /^@?[^@]+/.exec(descriptor)?.[0] ?? descriptor;
const withProtocol = (range: string): string => (/^[a-z-]+:/.test(range) ? range : `npm:${range}`);

/** `a/b@npm:1`: the parent (if any) and the package, each with the range it must have (if any). */
function readPattern(pattern: string): { parent?: string; name: string; range?: string } {
  const part = "(@[^/@]+/[^/@]+|[^/@]+)(?:@((?:[^/]|/(?!@?[^/]+$))+?))?";
  const match = new RegExp(`^(?:${part}/)?${part}$`).exec(pattern) ?? [];
  const [, parent, , name = pattern, range] = match as (string | undefined)[];
  return { ...(parent === undefined ? {} : { parent }), name, ...(range === undefined ? {} : { range }) };
}

/** Of what yarn adds to packages by itself (@yarnpkg/extensions), all that these histories hold. */
const BUILT_IN: readonly [string, unknown][] = [
  ["@babel/parser@*", { dependencies: { "@babel/types": "^7.8.3" } }],
];

/** Whether a line starts the entry of a package to which yarn adds a dependency that the lockfile does not repeat. */
export const isExtendedHeader = (line: string, dependency: string): boolean =>
  BUILT_IN.some(
    ([pattern, extension]) =>
      at(extension, "dependencies", dependency) !== undefined &&
      /^"?\S.*:$/.test(line) &&
      line.includes(`${nameIn(pattern)}@`),
  );

/** yarn.lock of yarn 2 and later, with the resolutions, catalogs and package extensions that it does not repeat. */
export function readYarnBerry(
  document: unknown,
  tree: Tree,
  folder: string,
  repos: ReadonlySet<string>,
): Lock {
  const yarnrc = documentAt(tree, joined(folder, ".yarnrc.yml"));
  const resolutions = entriesOf(at(documentAt(tree, joined(folder, "package.json")), "resolutions")).map(
    ([pattern, range]) => ({ ...readPattern(pattern), to: withProtocol(textOf(range) ?? "") }),
  );
  const extensions = [...BUILT_IN, ...entriesOf(at(yarnrc, "packageExtensions"))];
  const entries = entriesOf(document).filter(([key]) => key !== "__metadata");
  const rootLocator = entries
    .map(([, entry]) => textOf(at(entry, "resolution")) ?? "")
    .find((resolution) => resolution.endsWith("@workspace:."));

  const ids = new Map<string, string>();
  for (const [key, entry] of entries)
    for (const descriptor of key.split(", ")) ids.set(descriptor, textOf(at(entry, "resolution")) ?? "");

  const answer = (asker: string, name: string, asked: string): LockEdge[] => {
    const catalog = /^catalog:(.*)$/.exec(asked)?.[1];
    const fromCatalog =
      catalog === undefined
        ? asked
        : catalog === ""
          ? at(yarnrc, "catalog", name)
          : at(yarnrc, "catalogs", catalog, name);
    const range = withProtocol(textOf(fromCatalog) ?? "");
    const forced = resolutions.find(
      (each) =>
        each.name === name &&
        (each.parent === undefined || each.parent === nameIn(asker)) &&
        (each.range === undefined || withProtocol(each.range) === range),
    );
    const final = forced?.to ?? range;
    const locator = encodeURIComponent(forced === undefined ? asker : (rootLocator ?? ""));
    const source = /^patch:(.+?)#/.exec(final)?.[1];
    const candidates = [
      `${name}@${final}`,
      `${name}@${final}::locator=${locator}`,
      `${name}@patch:${name}@${final.replace(":", "%3A")}#optional!builtin<compat/${name}>`,
      ...(source === undefined ? [] : [decodeURIComponent(source)]),
    ];
    const found = [...new Set(candidates.flatMap((candidate) => ids.get(candidate) ?? []))];
    return found.length === 0
      ? [{ ask: `${name}@${final}`, to: undefined }]
      : found.map((to) => ({ ask: name, to }));
  };

  const nodes = new Map<string, LockNode>();
  const members = new Map<string, LockEdge[]>();
  let root: LockEdge[] = [];
  for (const [, entry] of entries) {
    const resolution = textOf(at(entry, "resolution")) ?? "";
    const extended = extensions
      .filter(([pattern]) => nameIn(pattern) === nameIn(resolution) && !resolution.includes("@workspace:"))
      .flatMap(([, extension]) => entriesOf(at(extension, "dependencies")));
    const asked = new Map([...extended, ...entriesOf(at(entry, "dependencies"))]);
    const edges = [...asked].flatMap(([name, range]) => answer(resolution, name, textOf(range) ?? ""));
    const source = /@patch:(.+?)#/.exec(resolution)?.[1];
    const patched = source === undefined ? undefined : ids.get(decodeURIComponent(source));
    if (patched !== undefined) edges.push({ ask: "patch of", to: patched });
    const way = /@workspace:(.*)$/.exec(resolution)?.[1];
    const path = way === undefined ? undefined : resolved(folder, way);
    if (path === undefined)
      nodes.set(resolution, {
        label: canonical([resolution, at(entry, "version"), at(entry, "checksum"), at(entry, "conditions")]),
        edges,
      });
    else if (repos.has(path)) {
      nodes.set(resolution, { label: `repo ${path}`, repo: path, edges: [] });
      members.set(path, edges);
    } else if (path === folder) {
      nodes.set(resolution, { label: "root", edges: [] });
      root = edges;
    } else nodes.set(resolution, { label: resolution, edges });
  }
  return { settings: canonical(at(document, "__metadata")), nodes, members, root };
}
