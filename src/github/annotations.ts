import type { Diagnostic } from "../base/diagnostic.ts";
import { pathForJson, showText } from "../base/path-text.ts";

/*
 * Diagnostics as workflow commands, which GitHub shows on the changed lines. The runner shows ten of a kind per step
 * and drops the rest without a word, and cuts a message after 4,096 characters (actions/runner, ExecutionContext.cs).
 */

/** A diagnostic, or what is worth knowing and is no problem. */
export type Annotation = Omit<Diagnostic, "severity"> & {
  readonly severity: Diagnostic["severity"] | "notice";
};

const MOST_PER_KIND = 10;
const LONGEST_MESSAGE = 4096;

/** The data of a workflow command: what would end its line, and the escape itself. */
export const escapeData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

/** A property of a workflow command: also what would end the property. */
export const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** Cut to what is shown, with the count of what was left out. Never cuts a character in two. */
function cutMessage(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = (left: number) => `… (${left} more characters)`;
  let kept = limit - end(text.length).length;
  if (/[\uD800-\uDBFF]/.test(text.charAt(kept - 1))) kept -= 1;
  return text.slice(0, kept) + end(text.length - kept);
}

/** One line for the log, without a line break. `more` others of its kind are counted in it. */
export function renderAnnotation(diagnostic: Annotation, more = 0): string {
  const { severity, code, file, place, message, hint } = diagnostic;
  const properties: [string, string][] = [];
  if (file !== undefined) properties.push(["file", pathForJson(file)]);
  if (file !== undefined && place !== undefined)
    properties.push(
      ["line", String(place.line)],
      ["col", String(place.column)],
      ["endColumn", String(place.endColumn)],
    );
  properties.push(["title", code]);
  const others = more === 0 ? "" : `\n… and ${more} more ${severity}${more === 1 ? "" : "s"}: see the log`;
  const text = (hint === undefined ? message : `${message}\nhint: ${hint}`)
    .split("\n")
    .map(showText)
    .join("\n");
  const shown = cutMessage(text, LONGEST_MESSAGE - others.length) + others;
  return `::${severity} ${properties.map(([name, value]) => `${name}=${escapeProperty(value)}`).join(",")}::${escapeData(shown)}`;
}

/** At most ten lines of each kind, in the diagnostics' order; the last of a kind counts those that are left out. */
export function renderAnnotations(diagnostics: readonly Annotation[]): string[] {
  const lines: string[] = [];
  const count = { error: 0, warning: 0, notice: 0 };
  const total = (severity: Annotation["severity"]) =>
    diagnostics.filter((one) => one.severity === severity).length;
  const totals = { error: total("error"), warning: total("warning"), notice: total("notice") };
  for (const diagnostic of diagnostics) {
    const { severity } = diagnostic;
    count[severity] += 1;
    if (count[severity] < MOST_PER_KIND) lines.push(renderAnnotation(diagnostic));
    else if (count[severity] === MOST_PER_KIND)
      lines.push(renderAnnotation(diagnostic, totals[severity] - MOST_PER_KIND));
  }
  return lines;
}
