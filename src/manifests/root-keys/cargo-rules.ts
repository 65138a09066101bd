import { parentOf } from "../../base/path-text.ts";
import { ownAt, type Table } from "../../documents/value.ts";
import { everything, ownPart } from "./judges.ts";
import { each, table, value, type Judge, type JudgeScope, type KeyRule } from "./key-rule.ts";
import { excludedMembers, memberList } from "./member-list.ts";

/** What members inherit by `x.workspace = true`: those that do. `Manifest.inherits` holds the key without `workspace`. */
const inherited =
  (entryOf: (keys: readonly string[]) => string): Judge =>
  ({ keys }, { input, uses }) => {
    const users = uses.of(entryOf(keys));
    // A root without [package] cannot inherit from itself.
    const root = parentOf(input.path);
    return [
      {
        kind: "members",
        folders: input.rootIsRepo ? users : users.filter((folder) => folder !== root),
      },
    ];
  };

const inheritedKey = inherited((keys) => keys.slice(1).join("."));
const inheritedLints = inherited(() => "lints");

const namesResolver = (document: Table): boolean =>
  ownAt(document, "workspace", "resolver") !== undefined ||
  ownAt(document, "package", "resolver") !== undefined;

/**
 * The root package's edition decides the resolver of the whole workspace where nothing names one
 * (https://doc.rust-lang.org/cargo/reference/resolver.html#resolver-versions).
 */
const editionDecidesResolver = ({ base, head }: JudgeScope): boolean =>
  !(namesResolver(base) && namesResolver(head));

const ownEdition: Judge = (difference, scope) =>
  (editionDecidesResolver(scope) ? everything : ownPart)(difference, scope);

const inheritedEdition: Judge = (difference, scope) => {
  const rootInherits = [scope.base, scope.head].some(
    (document) => ownAt(document, "package", "edition", "workspace") === true,
  );
  return (rootInherits && editionDecidesResolver(scope) ? everything : inheritedKey)(difference, scope);
};

const WORKSPACE: KeyRule = table(
  {
    members: value(memberList("cargo")),
    exclude: value(excludedMembers),
    dependencies: table({}, { others: value(inheritedKey) }),
    package: table({ edition: value(inheritedEdition) }, { others: value(inheritedKey) }),
    lints: value(inheritedLints),
  },
  { others: value(everything), whole: everything },
);

const PACKAGE: KeyRule = table(
  { edition: value(ownEdition), resolver: value(everything), workspace: value(everything) },
  { others: value(ownPart), whole: everything },
);

/**
 * Cargo.toml (https://doc.rust-lang.org/cargo/reference/manifest.html). Everything, among others: `[profile]`, `[patch]`,
 * `[replace]`, `workspace.resolver`, `workspace.default-members` (what a command at the root builds) and `workspace.metadata`,
 * which is for tools that nobody knows.
 */
export const CARGO_RULES: KeyRule = table(
  {
    workspace: WORKSPACE,
    package: PACKAGE,
    ...each(
      [
        "dependencies", "dev-dependencies", "dev_dependencies", "build-dependencies", "build_dependencies", "features",
      ],
      table({}, { others: value(ownPart) }),
    ), // prettier-ignore
    ...each(["target", "lib", "bin", "example", "test", "bench", "lints", "badges"], value(ownPart)),
  },
  { others: value(everything) },
);
