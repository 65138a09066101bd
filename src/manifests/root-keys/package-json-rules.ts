import { CATALOG_RULES } from "./catalog-rules.ts";
import { byLockfile, descriptive, everything, nothing, ownPart, rootDependency } from "./judges.ts";
import { each, orderedValue, table, value, type Judge, type KeyRule } from "./key-rule.ts";
import { memberList, wholeMemberList } from "./member-list.ts";
import { PNPM_RESOLUTION } from "./pnpm-rules.ts";

const scripts: Judge = ({ keys }) => [{ kind: "scripts", names: keys.slice(-1) }];

/**
 * package.json (https://docs.npmjs.com/cli/configuring-npm/package-json), with what yarn, pnpm and bun add.
 *
 * Everything, among others: `private` (it decides whether the root is a repo); `type`, and `imports` of a container (its
 * config files are read by them); `engines`, `packageManager` (the tools that run all); `dependenciesMeta` (`built` and
 * `unplugged` are in no lockfile); the other settings of `pnpm`; those of tools (`jest`, `eslintConfig`), some of
 * which read the order of their keys.
 */
export const PACKAGE_JSON_RULES: KeyRule = table(
  {
    ...each(
      [
        "name", "version", "description", "keywords", "homepage", "bugs", "license", "licenses", "author",
        "contributors", "maintainers", "funding", "repository", "readme", "readmeFilename", "icon",
      ],
      value(descriptive),
    ), // prettier-ignore
    // npm keeps this key free for comments.
    "//": value(nothing),
    ...each(
      [
        "main", "module", "browser", "types", "typings", "typesVersions", "exports", "imports", "bin", "man", "files",
        "directories", "sideEffects", "unpkg", "jsdelivr", "gypfile", "publishConfig",
      ],
      orderedValue(ownPart),
    ), // prettier-ignore
    scripts: table({}, { others: value(scripts) }),
    ...each(
      ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"],
      table({}, { others: value(rootDependency) }),
    ),
    ...each(["bundleDependencies", "bundledDependencies"], value(rootDependency)),
    overrides: table({}, { others: value(byLockfile) }),
    resolutions: table({}, { others: value(byLockfile) }),
    pnpm: table(PNPM_RESOLUTION, { others: orderedValue(everything) }),
    ...CATALOG_RULES,
    workspaces: table(
      { packages: value(memberList("npm")), ...CATALOG_RULES },
      { others: value(everything), whole: wholeMemberList("npm") },
    ),
  },
  { others: orderedValue(everything) },
);
