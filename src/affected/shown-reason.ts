import type { Everything, Reason } from "./reason.ts";
import { pathForJson } from "../base/path-text.ts";
import { unreachable } from "../base/failure.ts";

/** A reason as JSON outputs hold it: keys in one order, bytes of paths that are not UTF-8 as `\xNN`. */
export function shownReason(reason: Reason): Reason {
  switch (reason.kind) {
    case "changed-file":
      return { kind: reason.kind, path: pathForJson(reason.path), count: reason.count };
    case "input":
      return { kind: reason.kind, path: pathForJson(reason.path), pattern: pathForJson(reason.pattern) };
    case "workspace-file":
      return {
        kind: reason.kind,
        path: pathForJson(reason.path),
        workspace: pathForJson(reason.workspace),
        why: pathForJson(reason.why),
      };
    case "locked":
      return {
        kind: reason.kind,
        lockfile: pathForJson(reason.lockfile),
        package: reason.package,
        from: reason.from,
        to: reason.to,
        chain: reason.chain,
      };
    case "unresolved":
      return {
        kind: reason.kind,
        lockfile: pathForJson(reason.lockfile),
        package: reason.package,
        specifier: reason.specifier,
        declaredIn: pathForJson(reason.declaredIn),
      };
    case "root-manifest":
      return { kind: reason.kind, key: reason.key, declaredIn: pathForJson(reason.declaredIn) };
    case "dependency":
      return {
        kind: reason.kind,
        chain: reason.chain,
        edge: reason.edge,
        declaredIn: pathForJson(reason.declaredIn),
      };
    case "everything":
      return { kind: reason.kind };
    default:
      return unreachable(reason);
  }
}

/** Why everything is affected, in the same way. */
export const shownEverything = (everything: Everything | null): Everything | null =>
  everything === null
    ? null
    : {
        kind: everything.kind,
        path: everything.path === null ? null : pathForJson(everything.path),
        message: pathForJson(everything.message),
        hint: everything.hint === null ? null : pathForJson(everything.hint),
      };
