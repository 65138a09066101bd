import { CATALOG_RULES } from "./catalog-rules.ts";
import { byLockfile, everything } from "./judges.ts";
import { table, value, type KeyRule } from "./key-rule.ts";

/**
 * .yarnrc.yml (https://yarnpkg.com/configuration/yarnrc). `packageExtensions` are by the lockfile although it does not
 * repeat them: the graph of each side is walked with its own, so what they add or take is an edge that differs.
 */
export const YARNRC_RULES: KeyRule = table(
  {
    ...CATALOG_RULES,
    packageExtensions: table({}, { others: value(byLockfile) }),
  },
  { others: value(everything) },
);
