import { fail, ok, type Result } from "../../../base/failure.ts";
import { parseToml } from "../../../documents/toml.ts";
import { offsetOf, withoutByteOrderMark } from "../../../documents/text-start.ts";
import { asTable, type Table } from "../../../documents/value.ts";
import type { LockReading } from "../lock-graph.ts";
import { scanToml } from "./toml-scan.ts";

export type UnknownLock = Extract<LockReading, { readonly kind: "unknown" }>;

/** Reads a lockfile written in TOML: by the scanner, and what that does not know by the parser. Never throws; one or two passes. */
export function readLockToml(text: string): Result<Table, UnknownLock> {
  const scanned = scanToml(text);
  if (scanned !== undefined) return ok(scanned);
  const parsed = parseToml(text);
  if (parsed.ok)
    return isTooDeep(parsed.value)
      ? fail({ kind: "unknown", why: "it is nested too deeply", line: 1 })
      : ok(asTable(parsed.value) ?? {});
  const { message, place } = parsed.failure;
  const line = place?.line ?? 1;
  const content = withoutByteOrderMark(text);
  const isConflict = /^(?:<{7}|={7}|>{7}|\|{7})/.test(
    content.slice(offsetOf(content, line, 1), offsetOf(content, line, 8)),
  );
  return fail({
    kind: "unknown",
    why: isConflict ? "a merge left its conflict markers" : message,
    line,
  });
}

// The parser limits the depth of values, but not that of dotted keys; what reads values after it recurses.
const DEPTH_LIMIT = 500;

function isTooDeep(document: unknown): boolean {
  let level: readonly unknown[] = [document];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEPTH_LIMIT) return true;
    level = level.flatMap((value) =>
      typeof value === "object" && value !== null ? Object.values<unknown>({ ...value }) : [],
    );
  }
  return false;
}
