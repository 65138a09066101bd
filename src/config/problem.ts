import type { Diagnostic } from "../base/diagnostic.ts";
import type { Code } from "../base/failure.ts";
import { openPlaces, type KeyPath } from "../documents/places.ts";

/** Something wrong in one of our files, by key path: it becomes a `Diagnostic` with a place when it is shown. */
export interface Problem {
  readonly code: Code;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly hint?: string;
  readonly keys: KeyPath;
  readonly part: "key" | "value";
  /** Another place of the same file: the message ends with it, `file:line`. */
  readonly like?: KeyPath;
}

/** Problems of one file with their places, in the order of the file. Loads the span parser when there is a problem. */
export async function locateProblems(
  problems: readonly Problem[],
  source: { readonly file: string; readonly text: string },
): Promise<readonly Diagnostic[]> {
  const { file, text } = source;
  const places = openPlaces("toml", text);
  const located: Diagnostic[] = [];
  for (const { code, severity, message, hint, keys, part, like } of problems) {
    const place = await places.place(keys, part);
    const other = like === undefined ? undefined : await places.place(like, "value");
    located.push({
      code,
      severity,
      message: other === undefined ? message : `${message} ${file}:${other.line}`,
      file,
      ...(place === undefined ? {} : { place }),
      ...(hint === undefined ? {} : { hint }),
    });
  }
  const position = ({ place }: Diagnostic): number =>
    place === undefined ? 0 : place.line * 1e6 + place.column;
  return located.sort((a, b) => position(a) - position(b));
}

/** The same with what `--strict` takes as errors: unknown keys. */
export const strictly = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.map((one) => (one.code === "config/unknown-key" ? { ...one, severity: "error" } : one));

export const hasErrors = (found: readonly { readonly severity: "error" | "warning" }[]): boolean =>
  found.some(({ severity }) => severity === "error");
