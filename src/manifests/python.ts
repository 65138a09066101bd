import { asTable, entriesOf, own, ownAt, type Table } from "../documents/value.ts";
import { parseToml } from "../documents/toml.ts";
import { emptyManifest, unreadableManifest } from "./empty-manifest.ts";
import type { Anchor, Dependency, Manifest, MemberDeclaration } from "./manifest.ts";
import { normalizeName } from "./names.ts";
import { readPoetryDependencies } from "./poetry.ts";
import { readRequirements, type RequirementList } from "./python-requirements.ts";
import { readSiblingSources, readUvSources, type SiblingSource } from "./python-sources.ts";
import { Reading, type WrittenString } from "./reading.ts";

/**
 * Reads a pyproject.toml: the standard tables (https://packaging.python.org/en/latest/specifications/pyproject-toml/ and
 * PEP 735), uv's, Poetry's, and our own `[tool.wrknv]`. `override-dependencies` and `constraint-dependencies` of uv
 * narrow versions and are no dependencies.
 */
export function readPyproject({ path, text }: { readonly path: string; readonly text: string }): Manifest {
  const parsed = parseToml(text);
  const root = parsed.ok ? asTable(parsed.value) : undefined;
  if (!parsed.ok) return unreadableManifest({ ecosystem: "python", path, problem: parsed.failure });
  const reading = new Reading(path);
  const empty = emptyManifest("python", path);
  const { directory } = empty;
  const project = reading.table(root, "project", ["project"]);
  const tool = reading.table(root, "tool", ["tool"]);
  const poetry = reading.table(tool, "poetry", ["tool", "poetry"]);
  const siblings = readSiblingSources({ reading, tool, directory });
  const sources = new Map(readUvSources({ reading, tool, directory }));
  for (const { name, source } of siblings) if (!sources.has(name)) sources.set(name, [source]);
  const list: RequirementList = { reading, directory, sources };

  const projectName = reading.string(project, "name", ["project", "name"]);
  const poetryName = reading.string(poetry, "name", ["tool", "poetry", "name"]);
  const name = projectName ?? poetryName;
  const poetryDependencies =
    poetry === undefined ? [] : readPoetryDependencies({ reading, poetry, directory });
  const dynamic = readDynamic(list, project, tool, poetryDependencies.length > 0);
  const declared = [
    ...readProject(list, project),
    ...dynamic.dependencies,
    ...readGroups(list, root),
    ...readBuildSystem(list, root),
    ...readRequirements(
      list,
      reading.strings(asTable(ownAt(tool, "uv")), "dev-dependencies", ["tool", "uv", "dev-dependencies"]),
      "dev",
    ),
    ...readWrknvBuild(list, tool),
    ...poetryDependencies,
  ];
  return {
    ...empty,
    name,
    nameAt:
      name === undefined
        ? undefined
        : { keys: projectName === undefined ? ["tool", "poetry", "name"] : ["project", "name"] },
    version:
      reading.string(project, "version", ["project", "version"]) ??
      reading.string(poetry, "version", ["tool", "poetry", "version"]),
    isPackage: project !== undefined || poetryName !== undefined,
    dependencies: [...declared, ...undeclaredSiblings(siblings, declared)],
    members: readMembers(reading, tool),
    computedDependencies: dynamic.computed ?? elsewhere(root, project, poetry),
    classifiers: reading
      .strings(project, "classifiers", ["project", "classifiers"])
      .map(({ text: classifier }) => classifier),
    problems: reading.problems,
  };
}

/** `[project]`: `dependencies` and each extra of `optional-dependencies`. */
function readProject(list: RequirementList, project: Table | undefined): readonly Dependency[] {
  const { reading } = list;
  const path = ["project", "optional-dependencies"];
  return [
    ...readRequirements(
      list,
      reading.strings(project, "dependencies", ["project", "dependencies"]),
      "runtime",
    ),
    ...readExtras(list, reading.table(project, "optional-dependencies", path), path),
  ];
}

function readExtras(
  list: RequirementList,
  extras: Table | undefined,
  path: readonly string[],
): readonly Dependency[] {
  return (extras === undefined ? [] : Object.keys(extras)).flatMap((extra) =>
    readRequirements(list, list.reading.strings(extras, extra, [...path, extra]), "optional"),
  );
}

/** `[dependency-groups]` (PEP 735). All groups are read, so what `include-group` names is read where it stands, cycles or not. */
function readGroups(list: RequirementList, root: Table | undefined): readonly Dependency[] {
  const { reading } = list;
  const groups = reading.table(root, "dependency-groups", ["dependency-groups"]);
  if (groups === undefined) return [];
  const known = new Set(Object.keys(groups).map((group) => normalizeName("python", group)));
  return Object.keys(groups).flatMap((group) => {
    const path = ["dependency-groups", group];
    const written: WrittenString[] = [];
    for (const [index, entry] of reading.list(groups, group, path).entries()) {
      const keys = [...path, index];
      if (typeof entry === "string") {
        written.push({ text: entry, keys });
        continue;
      }
      const table = asTable(entry);
      const included = table === undefined ? undefined : own(table, "include-group");
      if (typeof included !== "string")
        reading.wrongType(keys, 'a requirement or { include-group = "…" }', entry);
      else if (!known.has(normalizeName("python", included)))
        reading.problem(
          "manifest/unknown-group",
          keys,
          `there is no dependency group ${JSON.stringify(included)}`,
        );
    }
    return readRequirements(list, written, "dev");
  });
}

/** `[build-system] requires` (PEP 518). */
function readBuildSystem(list: RequirementList, root: Table | undefined): readonly Dependency[] {
  const build = list.reading.table(root, "build-system", ["build-system"]);
  return readRequirements(
    list,
    list.reading.strings(build, "requires", ["build-system", "requires"]),
    "build",
  );
}

/** `[tool.wrknv.build] dependencies`: names of packages that must be built first. */
function readWrknvBuild(list: RequirementList, tool: Table | undefined): readonly Dependency[] {
  const path = ["tool", "wrknv", "build"];
  const build = list.reading.table(asTable(ownAt(tool, "wrknv")), "build", path);
  return readRequirements(
    list,
    list.reading.strings(build, "dependencies", [...path, "dependencies"]),
    "build",
  );
}

/** A sibling that no requirement names is a dependency itself; of one that is named it is only the source. */
function undeclaredSiblings(
  siblings: readonly SiblingSource[],
  declared: readonly Dependency[],
): readonly Dependency[] {
  const named = new Set(declared.map((dependency) => dependency.package));
  return siblings
    .filter(({ name }) => !named.has(name))
    .map(({ name, source, keys }) => ({
      package: name,
      ...source,
      kind: "runtime",
      constraint: "*",
      at: { keys },
    }));
}

interface Dynamic {
  readonly dependencies: readonly Dependency[];
  readonly computed: Anchor | undefined;
}

/**
 * `dynamic` fields that hold dependencies. Hatch's metadata hooks (uv-dynamic-versioning and its like) keep them in
 * the manifest under the same keys, and Poetry in its own tables; setuptools names files that we do not have, and a
 * hook in code computes them: then the manifest does not hold them.
 */
function readDynamic(
  list: RequirementList,
  project: Table | undefined,
  tool: Table | undefined,
  inPoetry: boolean,
): Dynamic {
  const { reading } = list;
  const fields = reading.strings(project, "dynamic", ["project", "dynamic"]);
  const hooks = asTable(ownAt(tool, "hatch", "metadata", "hooks"));
  const dependencies: Dependency[] = [];
  let computed: Anchor | undefined;
  for (const { text: field, keys } of fields) {
    if (field !== "dependencies" && field !== "optional-dependencies") continue;
    let found = inPoetry;
    for (const [hook, value] of hooks === undefined ? [] : entriesOf(hooks)) {
      const settings = asTable(value);
      const path = ["tool", "hatch", "metadata", "hooks", hook, field];
      if (settings === undefined || own(settings, field) === undefined) continue;
      found = true;
      if (field === "dependencies")
        dependencies.push(...readRequirements(list, reading.strings(settings, field, path), "runtime"));
      else dependencies.push(...readExtras(list, reading.table(settings, field, path), path));
    }
    if (!found) computed ??= { keys };
  }
  return { dependencies, computed };
}

/** A manifest that is built but names no package has its metadata in setup.py or setup.cfg, and its dependencies too. */
const elsewhere = (
  root: Table | undefined,
  project: Table | undefined,
  poetry: Table | undefined,
): Anchor | undefined =>
  project === undefined &&
  poetry === undefined &&
  root !== undefined &&
  own(root, "build-system") !== undefined
    ? { keys: ["build-system"] }
    : undefined;

/** `[tool.uv.workspace]`; a table without `members` still makes this folder a root. */
function readMembers(reading: Reading, tool: Table | undefined): MemberDeclaration | undefined {
  const path = ["tool", "uv", "workspace"];
  const workspace = reading.table(asTable(ownAt(tool, "uv")), "workspace", path);
  if (workspace === undefined) return undefined;
  const patterns = (key: string) =>
    reading
      .strings(workspace, key, [...path, key])
      .map(({ text: pattern, keys }) => ({ pattern, at: { keys } }));
  return { include: patterns("members"), exclude: patterns("exclude") };
}
