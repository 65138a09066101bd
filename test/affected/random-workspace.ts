import fc from "fast-check";

export type ModelEcosystem = "python" | "npm" | "go";

/** One package of a model: what its manifest says, before it is text. */
export interface ModelPackage {
  readonly ecosystem: ModelEcosystem;
  readonly directory: string;
  readonly name: string;
  /** Package names of the same ecosystem, in the workspace or not. The version is for go alone. */
  readonly needs: readonly {
    readonly name: string;
    readonly kind: "runtime" | "dev" | "optional";
    readonly version: string;
  }[];
}

/** What a workspace is made of, in one state. */
export interface Model {
  readonly packages: readonly ModelPackage[];
  /** Ecosystems whose root declares these folders as members; of the others all tracked manifests count. */
  readonly declared: Readonly<Partial<Record<ModelEcosystem, readonly string[]>>>;
  /** A workspace that a folder in the tree declares, and that is a container there. */
  readonly nested: readonly string[] | undefined;
  readonly otherFiles: readonly string[];
}

/** What does not change between the states. */
export interface ModelConfig {
  readonly global: readonly string[];
  readonly ignore: readonly string[];
  readonly unowned: "everything" | "nothing";
  /** By folder of a repo. */
  readonly repos: readonly {
    readonly path: string;
    readonly inputs: readonly string[];
    readonly needs: readonly string[];
  }[];
}

export interface ModelCase {
  readonly base: Model;
  readonly head: Model;
  /** Paths that are in both states with another content. */
  readonly edited: readonly string[];
  readonly config: ModelConfig;
}

export const NESTED = "nest";
/** The folder of a module that has not said which go it is for since before 1.17. */
export const OLD_MODULE = "tools/e/deep";
const FOLDERS = [
  "packages/a", "packages/b", "packages/b/inner", "libs/c", "libs/d", "tools", OLD_MODULE, `${NESTED}/f`, `${NESTED}/g`,
]; // prettier-ignore
const LOOSE = [
  "Makefile", "README.md", "docs/guide.txt", "docs/deep/x.md", "proto/api.proto", "shared/data.json", "tsconfig.json", "LICENSE",
  ".github/workflows/ci.yml", ".github/workflows/other.yml", ".github/actions/setup/run.sh", "scripts/ci.sh", ".editorconfig",
  "package-lock.json", "uv.lock", "go.sum", "go.work.sum", `${NESTED}/uv.lock`, `${NESTED}/notes.txt`, ".hidden/x", "packages/loose.txt",
]; // prettier-ignore

const OWN_LOCKS = FOLDERS.map((folder) => `${folder}/uv.lock`);

const directory = fc.constantFrom(...FOLDERS);
const ecosystem = fc.constantFrom<ModelEcosystem>("python", "npm", "go");
const pick = <T>(values: readonly T[], maxLength: number) =>
  fc.subarray([...values], { maxLength: Math.min(maxLength, values.length) });

/** Package names are by folder and ecosystem, so that a folder that comes back is the same package. */
export const packageName = (kind: ModelEcosystem, folder: string): string =>
  kind === "go"
    ? `example.org/${folder === "." ? "root" : folder}`
    : `${kind}-${folder === "." ? "root" : folder.replaceAll("/", "-")}`;

const packages = fc
  .uniqueArray(
    fc.tuple(
      ecosystem,
      fc.oneof({ weight: 10, arbitrary: directory }, { weight: 3, arbitrary: fc.constant(".") }),
    ),
    {
      selector: (pair) => pair.join(" "),
      minLength: 1,
      maxLength: 10,
    },
  )
  // A private npm root is a container, and one that is none is tried elsewhere.
  .map((pairs) => pairs.filter(([kind, folder]) => kind !== "npm" || folder !== "."))
  .chain((pairs) =>
    fc.tuple(
      ...pairs.map(([kind, folder]) => {
        const others = [
          ...pairs.filter(([other]) => other === kind).map(([, at]) => packageName(kind, at)),
          packageName(kind, "gone"),
          "left-pad",
        ];
        const need = fc.record({
          name: fc.constantFrom(...others),
          kind: fc.constantFrom<"runtime" | "dev" | "optional">("runtime", "dev", "optional"),
          version: fc.constantFrom("v1.0.0", "v1.2.0", "v1.10.0"),
        });
        return fc
          .uniqueArray(need, { selector: ({ name }) => name, maxLength: 2 })
          .map((needs): ModelPackage => ({
            ecosystem: kind,
            directory: folder,
            name: packageName(kind, folder),
            // go has one kind only.
            needs: kind === "go" ? needs.map((one) => ({ ...one, kind: "runtime" })) : needs,
          }));
      }),
    ),
  );

const members = fc.option(
  pick(
    FOLDERS.filter((folder) => !folder.startsWith(NESTED)),
    6,
  ),
  { nil: undefined, freq: 2 },
);
const declared = fc.record({ npm: members, python: members, go: members }).map((all): Model["declared"] => {
  const some: Partial<Record<ModelEcosystem, readonly string[]>> = {};
  if (all.npm !== undefined) some.npm = all.npm;
  if (all.python !== undefined) some.python = all.python;
  if (all.go !== undefined) some.go = all.go;
  return some;
});
const sources = fc.uniqueArray(
  fc
    .tuple(
      directory,
      fc.constantFrom("src/x.ts", "README.md", "deep/er/y.py", ".hidden", "docs/z.txt", "uv.lock", "go.sum"),
    )
    .map((parts) => parts.join("/")),
  { maxLength: 8 },
);

const model: fc.Arbitrary<Model> = fc
  .record({
    packages,
    declared,
    nested: fc.option(fc.constant([`${NESTED}/f`, `${NESTED}/g`]), { nil: undefined }),
    sources,
    locks: pick(OWN_LOCKS, OWN_LOCKS.length),
    loose: pick(LOOSE, LOOSE.length),
  })
  .map(({ sources: own, locks, loose, ...rest }) => ({
    ...rest,
    otherFiles: [...new Set([...own, ...locks, ...loose])],
  }));

/** Few of them: where much changes, something nearly always stands for everything. */
const toggle = (files: readonly string[], toggled: readonly string[]): readonly string[] => [
  ...files.filter((path) => !toggled.includes(path)),
  ...toggled.filter((path) => !files.includes(path)),
];

/** A later state of a workspace: some packages go, some come, some needs change, files move, come and go. */
const laterThan = (before: Model): fc.Arbitrary<Model> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(before) },
    {
      weight: 3,
      arbitrary: fc
        .record({
          other: model,
          keepPackages: fc.integer({ min: 0, max: 10 }),
          keepDeclared: fc.nat(4).map((one) => one > 0),
          kept: fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
          needs: fc.boolean(),
          toggled: fc.tuple(sources, pick(LOOSE, 3)).map(([own, loose]) => [...own.slice(0, 3), ...loose]),
        })
        .map(({ other, keepPackages, keepDeclared, kept, needs, toggled }): Model => {
          const left = kept.values();
          const next = (): boolean => left.next().value === true;
          const key = (one: ModelPackage) => `${one.ecosystem} ${one.directory}`;
          const theirs = new Map(other.packages.map((one) => [key(one), one]));
          const mine = before.packages.filter((_, position) => position < keepPackages || next());
          const here = new Set(mine.map(key));
          return {
            packages: [
              ...mine.map((one) =>
                needs ? { ...one, needs: theirs.get(key(one))?.needs ?? one.needs } : one,
              ),
              ...other.packages.filter((one) => !here.has(key(one)) && next()),
            ],
            declared: keepDeclared ? before.declared : other.declared,
            nested: keepDeclared ? before.nested : other.nested,
            otherFiles: toggle(before.otherFiles, toggled),
          };
        }),
    },
  );

const config: fc.Arbitrary<ModelConfig> = fc.record({
  global: pick(["shared/**", "**/er/*.py", "tools/e/**", "*.json"], 1),
  ignore: pick(["packages/loose.txt", "**/*.txt", "libs/**/docs/**", "Makefile", "{docs,.hidden}/**"], 2),
  unowned: fc.constantFrom("everything", "nothing", "nothing"),
  repos: fc.uniqueArray(
    fc.record({
      path: directory,
      inputs: pick(["proto/**", "docs/*.txt", "libs/c/src/**", "Makefile"], 2),
      needs: pick(FOLDERS, 1),
    }),
    { selector: ({ path }) => path, maxLength: 2 },
  ),
});

/** The files of a state that are not its manifests' work: what `edited` may name. */
export const randomCase: fc.Arbitrary<ModelCase> = model.chain((base) =>
  fc.record({ base: fc.constant(base), head: laterThan(base), config }).chain((one) => {
    const inBoth = one.base.otherFiles.filter((path) => one.head.otherFiles.includes(path));
    const ownLocks = inBoth.filter((path) => OWN_LOCKS.includes(path));
    return fc
      .oneof({ weight: 3, arbitrary: pick(inBoth, 2) }, { weight: 1, arbitrary: pick(ownLocks, 2) })
      .map((edited): ModelCase => ({ ...one, edited }));
  }),
);
