import type { JsonValue } from "../base/json-value.ts";
import { pathForJson } from "../base/path-text.ts";
import type { Affected, AffectedRepo } from "./affected.ts";
import type { Everything, Reason } from "./reason.ts";

/** One reason as JSON. */
export function reasonJson(reason: Reason): JsonValue {
  switch (reason.kind) {
    case "changed-file":
      return { kind: reason.kind, path: pathForJson(reason.path), count: reason.count };
    case "input":
      return { kind: reason.kind, path: pathForJson(reason.path), pattern: reason.pattern };
    case "workspace-file":
      return { kind: reason.kind, path: pathForJson(reason.path), workspace: pathForJson(reason.workspace) };
    case "dependency":
      return { kind: reason.kind, chain: reason.chain, edge: reason.edge, declaredIn: reason.declaredIn };
    case "everything":
      return { kind: reason.kind };
  }
}

const everythingJson = (everything: Everything | null): JsonValue =>
  everything === null
    ? null
    : {
        kind: everything.kind,
        path: everything.path === null ? null : pathForJson(everything.path),
        message: everything.message,
        hint: everything.hint,
      };

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
  everything: everythingJson(answer.everything),
  affected: answer.affected.map(affectedRepoJson),
  removed: answer.removed,
  notices: answer.notices,
});
