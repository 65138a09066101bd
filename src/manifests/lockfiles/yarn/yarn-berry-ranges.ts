import validRange from "semver/ranges/valid.js";

/** A range with yarn's default protocol where it has none: `^1` and `latest` are `npm:^1` and `npm:latest`. */
export const withProtocol = (range: string): string =>
  /^(?!v)[a-z0-9._-]+$/i.test(range) || (!range.includes(":") && validRange(range) !== null)
    ? `npm:${range}`
    : range;

/** Bound to its asker: folders and patches are relative to it, `link:./x::locator=a%40workspace%3Apackages%2Fa`. */
const boundTo = (range: string, locator: string): string =>
  `${range}::locator=${encodeURIComponent(locator)}`;

/** Whether yarn puts a patch of its own on packages of this name (@yarnpkg/plugin-compat). */
export const isPatchedByYarn = (name: string): boolean =>
  name === "fsevents" || name === "resolve" || name === "typescript";

/**
 * The ranges under which the lockfile can hold an ask of this range, likeliest first: as it is or bound to the locator that
 * its folders are relative to, and with the patch that yarn itself puts on some packages.
 */
export function writtenRanges(name: string, range: string, locator: string): readonly string[] {
  const plain = [range];
  // Before yarn 4 entries asked for `^1` and answered to `npm:^1`.
  const full = withProtocol(range);
  if (full !== range) plain.push(full);
  if (/^(?:link|portal|file|exec|patch):/.test(range)) plain.push(boundTo(range, locator));
  return isPatchedByYarn(name) ? [...plain.flatMap((one) => patchedRanges(name, one)), ...plain] : plain;
}

function patchedRanges(name: string, range: string): readonly string[] {
  const source = `${name}@${range}`.replaceAll("%", "%25").replaceAll(":", "%3A").replaceAll("#", "%23");
  // As yarn writes it since 3.6, and before.
  return [`optional!builtin<compat/${name}>`, `~builtin<compat/${name}>`].map(
    (patch) => `patch:${source}#${patch}`,
  );
}

/** What a patch is put on: the descriptor, or the locator, in the range of `patch:is-number@npm%3A3.0.0#./own.patch`. */
export function patchSource(range: string): string | undefined {
  const source = /^patch:([^#]*)#/.exec(range)?.[1];
  if (source === undefined) return undefined;
  try {
    return decodeURIComponent(source);
  } catch {
    return undefined;
  }
}
