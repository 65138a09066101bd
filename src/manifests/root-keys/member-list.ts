import { sorted } from "../../base/order.ts";
import { parentOf } from "../../base/path-text.ts";
import { asList } from "../../documents/value.ts";
import type { Ecosystem } from "../manifest.ts";
import { matchMembers } from "../members.ts";
import { everything } from "./judges.ts";
import type { Judge, JudgeScope } from "./key-rule.ts";
import type { RootKeyEffect } from "./root-key-change.ts";

/**
 * A list of patterns: the members that came or went. Those that stay are built as before; whose dependency now is
 * another package, because a member of that name came or went, the graphs and the lockfile show. A new pattern that fits
 * no member is everything, for a tool may stop at it, and then it builds nothing.
 */
export const memberList =
  (ecosystem: Ecosystem): Judge =>
  (difference, scope) => {
    const base = patternsOf(difference.base);
    const head = patternsOf(difference.head);
    if (base === undefined || head === undefined) return everything(difference, scope);
    const known = new Set(base);
    const added = head.filter((pattern) => !known.has(pattern) && !pattern.startsWith("!"));
    return fitMembers(ecosystem, added, scope) ? cameOrWent(scope) : everything(difference, scope);
  };

/** As `memberList`, where a list that was not there before, or is gone, can make another file the one that declares members. */
export const wholeMemberList =
  (ecosystem: Ecosystem): Judge =>
  (difference, scope) => {
    const isWhole = difference.base !== undefined && difference.head !== undefined;
    return (isWhole ? memberList(ecosystem) : everything)(difference, scope);
  };

/** A list of what is left out; nothing stops at one that leaves out nobody. */
export const excludedMembers: Judge = (difference, scope) =>
  patternsOf(difference.base) === undefined || patternsOf(difference.head) === undefined
    ? everything(difference, scope)
    : cameOrWent(scope);

/** Undefined for what is no list of texts. */
function patternsOf(side: unknown): readonly string[] | undefined {
  const list = side === undefined ? [] : asList(side);
  const texts = list?.filter((element) => typeof element === "string");
  return texts?.length === list?.length ? texts : undefined;
}

function fitMembers(
  ecosystem: Ecosystem,
  patterns: readonly string[],
  { input: { path, headMembers } }: JudgeScope,
): boolean {
  if (patterns.length === 0) return true;
  const include = patterns.map((pattern) => ({ pattern, at: { keys: [] } }));
  const { unmatchedPatterns } = matchMembers({
    ecosystem,
    declaration: { include, exclude: [] },
    directory: parentOf(path),
    candidates: [...headMembers],
  });
  return unmatchedPatterns.length === 0;
}

const cameOrWent = ({ input: { baseMembers, headMembers } }: JudgeScope): readonly RootKeyEffect[] => [
  {
    kind: "members",
    folders: sorted([
      ...[...baseMembers].filter((folder) => !headMembers.has(folder)),
      ...[...headMembers].filter((folder) => !baseMembers.has(folder)),
    ]),
  },
];
