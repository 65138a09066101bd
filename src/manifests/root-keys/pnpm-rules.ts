import { CATALOG_RULES } from "./catalog-rules.ts";
import { byLockfile, everything } from "./judges.ts";
import { each, table, value, type KeyRule } from "./key-rule.ts";
import { wholeMemberList } from "./member-list.ts";

/**
 * Settings that only decide which versions are resolved (https://pnpm.io/settings). What else there is says how packages
 * are laid out, run and built, so that it is everybody's. Also the field `pnpm` of a package.json, where pnpm 10 and
 * older read them.
 */
export const PNPM_RESOLUTION: Readonly<Record<string, KeyRule>> = {
  overrides: table({}, { others: value(byLockfile) }),
  // The lockfile holds the hash of each patch.
  patchedDependencies: table({}, { others: value(byLockfile) }),
  ...each(
    [
      "minimumReleaseAge",
      "minimumReleaseAgeExclude",
      "minimumReleaseAgeIgnoreMissingTime",
      "minimumReleaseAgeStrict",
      "trustPolicy",
      "trustPolicyExclude",
      "trustPolicyIgnoreAfter",
    ],
    value(byLockfile),
  ),
};

/** pnpm-workspace.yaml. */
export const PNPM_WORKSPACE_RULES: KeyRule = table(
  { packages: value(wholeMemberList("npm")), ...CATALOG_RULES, ...PNPM_RESOLUTION },
  { others: value(everything) },
);
