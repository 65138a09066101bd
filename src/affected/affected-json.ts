import type { JsonValue } from "../base/json-value.ts";
import { pathForJson } from "../base/path-text.ts";
import type { Affected, AffectedRepo } from "./affected.ts";
import type { Reason } from "./reason.ts";
import { shownEverything, shownReason } from "./shown-reason.ts";

/** One reason as JSON. */
export const reasonJson = (reason: Reason): JsonValue => ({ ...shownReason(reason) });

export const affectedRepoJson = ({ repo, path, changed, reasons }: AffectedRepo): JsonValue => ({
  repo,
  path: pathForJson(path),
  changed,
  reasons: reasons.map(reasonJson),
});

/** Base and head as every output shows them. */
export const baseJson = ({
  base,
  head,
}: Pick<Affected, "base" | "head">): { readonly base: JsonValue; readonly head: JsonValue } => ({
  base: {
    sha: base.sha,
    ref: base.ref,
    how: base.how,
    author: base.author,
    date: base.date,
    subject: base.subject,
    ...(base.others === undefined ? {} : { others: base.others }),
  },
  head: { sha: head.sha, dirty: head.dirty },
});

/** `workspace affected --json`, design section 6. */
export const affectedJson = (answer: Affected): JsonValue => ({
  schemaVersion: 1,
  root: ".",
  ...baseJson(answer),
  changedFiles: answer.changedFiles.map(pathForJson),
  repoChanges: Object.fromEntries(
    [...answer.repoChanges].map(([repo, files]) => [repo, files.map(pathForJson)]),
  ),
  ignored: answer.ignored.map(pathForJson),
  unowned: answer.unowned.map(pathForJson),
  everything: answer.everything === null ? null : { ...shownEverything(answer.everything) },
  affected: answer.affected.map(affectedRepoJson),
  removed: answer.removed,
  notices: answer.notices,
});
