import { byCodeUnit } from "../../../base/order.ts";

// https://go.dev/ref/mod#versions; pseudo-versions and +incompatible are of this form too. A branch is not.
const VERSION =
  /^v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z.-]+)?$/;

/** Whether a go.mod's version can be compared: `v1.2.3`, and not the name of a branch that `go mod tidy` has yet to resolve. */
export const isGoVersion = (version: string): boolean => VERSION.test(version);

/**
 * Orders versions as minimal version selection does (golang.org/x/mod/semver): by number, a pre-release before its
 * release, what stands behind `+` not looked at. Those that are no versions come before all others.
 */
export function compareGoVersions(a: string, b: string): number {
  const one = VERSION.exec(a);
  const other = VERSION.exec(b);
  if (one === null || other === null) return Number(one !== null) - Number(other !== null);
  for (const part of [1, 2, 3]) {
    const order = compareNumbers(one[part] ?? "", other[part] ?? "");
    if (order !== 0) return order;
  }
  return comparePreReleases(one[4], other[4]);
}

function comparePreReleases(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  const ours = a.split(".");
  const theirs = b.split(".");
  for (const [at, one] of ours.entries()) {
    const other = theirs[at];
    if (other === undefined) return 1;
    const order = compareIdentifiers(one, other);
    if (order !== 0) return order;
  }
  return ours.length - theirs.length;
}

/** Numbers come before words. */
function compareIdentifiers(a: string, b: string): number {
  const [isNumber, isOtherNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (isNumber && isOtherNumber) return compareNumbers(a, b);
  return isNumber === isOtherNumber ? byCodeUnit(a, b) : isNumber ? -1 : 1;
}

/** As text: a date with a time has more digits than a number keeps. */
const compareNumbers = (a: string, b: string): number =>
  a.length === b.length ? byCodeUnit(a, b) : a.length - b.length;
