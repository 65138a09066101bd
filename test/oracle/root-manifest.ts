import { cargoDependencies } from "./edges.ts";
import { MANIFEST } from "./discover.ts";
import type { Ecosystem } from "./discover.ts";
import { everything, none, repos } from "./effect.ts";
import type { Effect } from "./effect.ts";
import { isLockfile, LOCKFILES } from "./read-lock.ts";
import { cameOrWent, membersAt } from "./sides.ts";
import type { Sides } from "./sides.ts";
import { baseOf, folderOf, joined } from "./tree.ts";
import { at, canonical, documentAt, entriesOf, tableOf, textOf } from "./values.ts";

/** Settings and manifests at the root of a workspace that are judged by the keys that changed. */
const JUDGED: Readonly<Record<string, Ecosystem>> = {
  "package.json": "npm",
  "pnpm-workspace.yaml": "npm",
  ".yarnrc.yml": "npm",
  "pyproject.toml": "python",
  "Cargo.toml": "cargo",
};

export const ecosystemOfManifest = (path: string): Ecosystem | undefined =>
  Object.hasOwn(JUDGED, baseOf(path)) ? JUDGED[baseOf(path)] : undefined;

const DESCRIPTIVE = new Set(
  "name version description keywords homepage bugs license author contributors maintainers funding repository".split(
    " ",
  ),
);
const NPM_DEPENDENCIES = new Set(
  "dependencies devDependencies peerDependencies optionalDependencies".split(" "),
);
const NPM_OWN = new Set([
  ...DESCRIPTIVE,
  ...NPM_DEPENDENCIES,
  ..."main module browser types typings exports imports bin files type sideEffects man directories private".split(
    " ",
  ),
  ..."peerDependenciesMeta dependenciesMeta bundleDependencies bundledDependencies publishConfig engines os cpu".split(
    " ",
  ),
]);
const CARGO_SHARED = new Set(["workspace", "profile", "patch", "replace", "cargo-features"]);

/** The keys whose value differs, the ways of `inside` looked into one by one. */
function changedKeys(
  before: unknown,
  after: unknown,
  inside: readonly (readonly string[])[],
  way: readonly string[] = [],
): string[][] {
  const keys = new Set([...Object.keys(tableOf(before)), ...Object.keys(tableOf(after))]);
  return [...keys]
    .filter((key) => canonical(at(before, key)) !== canonical(at(after, key)))
    .flatMap((key) => {
      const here = [...way, key];
      const isLookedInto = inside.some((each) => canonical(each) === canonical(here));
      return isLookedInto ? changedKeys(at(before, key), at(after, key), inside, here) : [here];
    });
}

/** What a changed manifest at the root of a workspace selects, key by key. */
export function manifestEffects(sides: Sides, path: string): Effect[] {
  const ecosystem = ecosystemOfManifest(path);
  const folder = folderOf(path);
  const before = documentAt(sides.base.tree, path);
  const after = documentAt(sides.head.tree, path);
  if (ecosystem === undefined || before === undefined || after === undefined)
    return [everything("root manifest", `${path} was added, deleted or cannot be read`)];
  const judge = { npm: npmKey, python: pythonKey, cargo: cargoKey, go: () => [] }[ecosystem];
  const inside = [
    ["workspace"],
    ["workspace", "dependencies"],
    ["workspace", "package"],
    ["catalog"],
    ["catalogs"],
    ...[
      "default",
      ...Object.keys({ ...tableOf(at(before, "catalogs")), ...tableOf(at(after, "catalogs")) }),
    ].map((name) => ["catalogs", name]),
    ["pnpm"],
    ["tool"],
    ["tool", "uv"],
  ];
  return changedKeys(before, after, inside).flatMap((way) => judge({ sides, path, folder, way }));
}

interface Question {
  readonly sides: Sides;
  readonly path: string;
  readonly folder: string;
  readonly way: readonly string[];
}

const whyOf = ({ path, way }: Question): string => `${path}: ${way.join(".")}`;

/** Left to the lockfile, which is judged where it changes; without one nobody says what the key does. */
function byLockfile(question: Question, ecosystem: Ecosystem): Effect[] {
  const { sides, folder } = question;
  const isLocked = [...sides.head.tree.files.keys()].some(
    (file) => folderOf(file) === folder && isLockfile(file) && LOCKFILES[baseOf(file)] === ecosystem,
  );
  return [
    isLocked
      ? none(`${whyOf(question)} is in the lockfile`)
      : everything("root manifest", `${whyOf(question)}, no lockfile`),
  ];
}

const memberList = (question: Question, ecosystem: Ecosystem): Effect[] => [
  repos(cameOrWent(question.sides, ecosystem, question.folder), whyOf(question)),
];

const isOwnRepo = ({ sides, folder }: Question, ecosystem: Ecosystem): boolean =>
  [sides.base, sides.head].every(({ layout }) => layout.repos.get(folder)?.packages.has(ecosystem) === true);

/** The members whose manifest, at either side, says that it uses something. */
function users(question: Question, ecosystem: Ecosystem, isUser: (manifest: unknown) => boolean): Effect[] {
  const { sides, folder } = question;
  const using = [...membersAt(sides, ecosystem, folder)].filter((member) =>
    [sides.base, sides.head].some(({ tree }) =>
      isUser(documentAt(tree, joined(member, MANIFEST[ecosystem]))),
    ),
  );
  return [repos(using, whyOf(question))];
}

function npmKey(question: Question): Effect[] {
  const [key = "", second = "", third] = question.way;
  const isManifest = baseOf(question.path) === "package.json";
  if (key === (isManifest ? "workspaces" : "packages")) return memberList(question, "npm");
  if (!isManifest && (key === "catalog" || key === "catalogs")) {
    const catalog = key === "catalog" ? "" : second;
    const name = key === "catalog" ? second : third;
    const asked =
      catalog === "" || catalog === "default" ? ["catalog:", "catalog:default"] : [`catalog:${catalog}`];
    return users(question, "npm", (manifest) =>
      [...NPM_DEPENDENCIES].some((table) =>
        entriesOf(at(manifest, table)).some(
          ([each, range]) => (name === undefined || each === name) && asked.includes(textOf(range) ?? ""),
        ),
      ),
    );
  }
  const isOverride =
    key === "overrides" || key === "resolutions" || (key === "pnpm" && second === "overrides");
  if (isOverride) return byLockfile(question, "npm");
  if (!isManifest && /^(?:minimumReleaseAge|trustPolicy)/.test(key)) return byLockfile(question, "npm");
  if (!isManifest) return [everything("root manifest", whyOf(question))];
  if (isOwnRepo(question, "npm") && NPM_OWN.has(key)) return [repos([question.folder], whyOf(question))];
  if (NPM_DEPENDENCIES.has(key)) return byLockfile(question, "npm");
  if (DESCRIPTIVE.has(key)) return [none(whyOf(question))];
  return [everything("root manifest", whyOf(question))];
}

function pythonKey(question: Question): Effect[] {
  const [key = "", tool = "", setting = ""] = question.way;
  const isUv = key === "tool" && tool === "uv";
  if (isUv && setting === "workspace") return memberList(question, "python");
  if (isUv && ["sources", "constraint-dependencies", "override-dependencies"].includes(setting))
    return byLockfile(question, "python");
  const isDependencies = key === "dependency-groups" || (isUv && setting === "dev-dependencies");
  const isOwn =
    isDependencies || key === "project" || key === "build-system" || (key === "tool" && tool === "poetry");
  if (isOwn && isOwnRepo(question, "python")) return [repos([question.folder], whyOf(question))];
  if (isDependencies) return byLockfile(question, "python");
  return [everything("root manifest", whyOf(question))];
}

function cargoKey(question: Question): Effect[] {
  const [key = "", table = "", entry = ""] = question.way;
  if (!CARGO_SHARED.has(key) && isOwnRepo(question, "cargo"))
    return [repos([question.folder], whyOf(question))];
  if (key !== "workspace") return [everything("root manifest", whyOf(question))];
  const inherits = (value: unknown): boolean => at(value, "workspace") === true;
  switch (table) {
    case "members":
    case "exclude":
    case "default-members":
      return memberList(question, "cargo");
    case "dependencies":
      return users(question, "cargo", (manifest) =>
        cargoDependencies(manifest).some(
          ([name, value]) => (entry === "" || name === entry) && inherits(value),
        ),
      );
    case "package":
      return users(question, "cargo", (manifest) =>
        entriesOf(at(manifest, "package")).some(
          ([name, value]) => (entry === "" || name === entry) && inherits(value),
        ),
      );
    case "lints":
      return users(question, "cargo", (manifest) => inherits(at(manifest, "lints")));
    default:
      return [everything("root manifest", whyOf(question))];
  }
}
