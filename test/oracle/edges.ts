import { MANIFEST, normalPython } from "./discover.ts";
import type { Ecosystem, Layout, Repo } from "./discover.ts";
import { replacesOf, requiresOf } from "./go-files.ts";
import { joined, resolved } from "./tree.ts";
import type { Tree } from "./tree.ts";
import { at, documentAt, entriesOf, listOf, textOf, textsOf } from "./values.ts";

/** From a repo's path to the path of one that it needs. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly declaredIn: string;
}

/** What a manifest asks for: a package's name, or a folder, or both. */
interface Ask {
  readonly name?: string;
  readonly folder?: string | undefined;
}

const NPM_TABLES = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"];

function npmAsks(tree: Tree, repo: Repo): Ask[] {
  const document = documentAt(tree, joined(repo.path, MANIFEST.npm));
  return NPM_TABLES.flatMap((table) => entriesOf(at(document, table))).map(([name, value]) => {
    const range = (textOf(value) ?? "").replace(/^workspace:/, "");
    const alias = /^npm:(@?[^@]+)/.exec(range)?.[1] ?? /^(@?[^@/]+(?:\/[^@]+)?)@/.exec(range)?.[1];
    const way =
      /^(?:file:|link:|portal:)(.*)$/.exec(range)?.[1] ?? (/^\.{1,2}\//.test(range) ? range : undefined);
    return { name: alias ?? name, folder: way === undefined ? undefined : resolved(repo.path, way) };
  });
}

export const requirementName = (requirement: string): string =>
  normalPython(/^\s*([A-Za-z0-9][A-Za-z0-9._-]*)/.exec(requirement)?.[1] ?? "");

function pythonAsks(tree: Tree, repo: Repo): Ask[] | "every" {
  const document = documentAt(tree, joined(repo.path, MANIFEST.python));
  if (textsOf(at(document, "project", "dynamic")).includes("dependencies")) return "every";
  const requirements = [
    at(document, "project", "dependencies"),
    ...entriesOf(at(document, "project", "optional-dependencies")).map(([, list]) => list),
    ...entriesOf(at(document, "dependency-groups")).map(([, list]) => list),
    at(document, "build-system", "requires"),
    at(document, "tool", "uv", "dev-dependencies"),
  ].flatMap(textsOf);
  const poetry = at(document, "tool", "poetry");
  const poetryTables = [
    at(poetry, "dependencies"),
    at(poetry, "dev-dependencies"),
    ...entriesOf(at(poetry, "group")).map(([, group]) => at(group, "dependencies")),
  ];
  const sources = entriesOf(at(document, "tool", "uv", "sources"));
  const folderOfSource = (value: unknown): string[] =>
    (Array.isArray(value) ? listOf(value) : [value]).flatMap((source) => textOf(at(source, "path")) ?? []);
  const asked = requirements.map(requirementName);
  return [
    ...asked.map((name) => ({ name })),
    ...poetryTables.flatMap(entriesOf).flatMap(([name, value]): Ask[] => {
      const way = textOf(at(value, "path"));
      const folder = way === undefined ? undefined : resolved(repo.path, way);
      return name === "python" ? [] : [{ name: normalPython(name), folder }];
    }),
    ...sources
      .filter(([name]) => asked.includes(normalPython(name)))
      .flatMap(([, value]) => folderOfSource(value).map((way) => ({ folder: resolved(repo.path, way) }))),
  ];
}

function goAsks(tree: Tree, repo: Repo): Ask[] {
  const text = tree.read(joined(repo.path, MANIFEST.go)) ?? "";
  const required = requiresOf(text).map(({ module }) => module);
  const replaced = replacesOf(text).filter(
    ({ module, to }) => required.includes(module) && /^\.{0,2}\//.test(to),
  );
  return [
    ...required.map((name) => ({ name })),
    ...replaced.map(({ to }) => ({ folder: resolved(repo.path, to) })),
  ];
}

const CARGO_TABLES = ["dependencies", "dev-dependencies", "build-dependencies"];

/** All dependency tables of a Cargo manifest, those of its targets too. */
export const cargoDependencies = (document: unknown): [string, unknown][] =>
  [document, ...entriesOf(at(document, "target")).map(([, target]) => target)]
    .flatMap((holder) => CARGO_TABLES.map((table) => at(holder, table)))
    .flatMap(entriesOf);

function cargoAsks(tree: Tree, repo: Repo, root: string): Ask[] {
  const inherited = at(documentAt(tree, joined(root, MANIFEST.cargo)), "workspace", "dependencies");
  return cargoDependencies(documentAt(tree, joined(repo.path, MANIFEST.cargo))).map(([name, value]) => {
    const isInherited = at(value, "workspace") === true;
    const spec = isInherited ? at(inherited, name) : value;
    const way = textOf(at(spec, "path"));
    return {
      name: textOf(at(spec, "package")) ?? name,
      folder: way === undefined ? undefined : resolved(isInherited ? root : repo.path, way),
    };
  });
}

/** Who needs whom by what the manifests of a tree say. */
export function manifestEdges(tree: Tree, layout: Layout): Edge[] {
  const providers = new Map<string, string[]>();
  const key = (ecosystem: Ecosystem, name: string): string =>
    `${ecosystem} ${ecosystem === "python" ? normalPython(name) : name}`;
  for (const repo of layout.repos.values())
    for (const [ecosystem, name] of repo.packages)
      providers.set(key(ecosystem, name), [...(providers.get(key(ecosystem, name)) ?? []), repo.path]);

  const edges: Edge[] = [];
  for (const repo of layout.repos.values())
    for (const ecosystem of repo.packages.keys()) {
      const workspace = layout.workspaces.find(
        (each) => each.ecosystem === ecosystem && each.members.includes(repo.path),
      );
      const asks = {
        npm: () => npmAsks(tree, repo),
        python: () => pythonAsks(tree, repo),
        go: () => goAsks(tree, repo),
        cargo: () => cargoAsks(tree, repo, workspace?.folder ?? repo.path),
      }[ecosystem]();
      const targets =
        asks === "every"
          ? [...layout.repos.values()]
              .filter(({ packages }) => packages.has(ecosystem))
              .map(({ path }) => path)
          : asks.flatMap(({ name, folder }) => [
              ...(name === undefined ? [] : (providers.get(key(ecosystem, name)) ?? [])),
              ...(folder !== undefined && layout.repos.has(folder) ? [folder] : []),
            ]);
      const declaredIn = joined(repo.path, MANIFEST[ecosystem]);
      for (const to of new Set(targets))
        if (to !== repo.path) edges.push({ from: repo.path, to, declaredIn });
    }
  return edges;
}
