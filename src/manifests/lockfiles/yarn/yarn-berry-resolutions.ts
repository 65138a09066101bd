import { withProtocol } from "./yarn-berry-ranges.ts";
import type { RootResolution } from "./yarn-root-resolutions.ts";

/** Who asks: a locator, and its two parts, `is-even` and `npm:1.0.0`. */
export interface BerryAsker {
  readonly locator: string;
  readonly name: string;
  readonly reference: string;
}

/**
 * What `resolutions` of yarn 2 and above make of an ask: the first that fits, as a range; undefined where none does. As
 * the hook `reduceDependency` of yarn's core does it; a pattern that its grammar does not know is passed over with a warning there.
 */
export function berryResolutions(
  resolutions: readonly RootResolution[],
): (asker: BerryAsker, name: string, range: string) => string | undefined {
  const byName = new Map<string, ResolutionPattern[]>();
  for (const { pattern, range } of resolutions) {
    const [, from, fromReference, name, ofRange] = PATTERN.exec(pattern) ?? [];
    if (name === undefined) continue;
    const read = { from, fromReference, ofRange, range: withProtocol(range) };
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [read]);
    else known.push(read);
  }
  return (asker, name, range) =>
    byName
      .get(name)
      ?.find(
        ({ from, fromReference, ofRange }) =>
          (from === undefined || from === asker.name) &&
          (fromReference === undefined || withProtocol(fromReference) === asker.reference) &&
          (ofRange === undefined || withProtocol(ofRange) === withProtocol(range)),
      )?.range;
}

interface ResolutionPattern {
  readonly from: string | undefined;
  readonly fromReference: string | undefined;
  readonly ofRange: string | undefined;
  readonly range: string;
}

// `b`, `b@npm:^1`, `a/b`, `a@npm:1.0.0/b@npm:^1`, with scopes.
const NAME = "(?:@[^/@]+/)?[^/@]+";
const PATTERN = new RegExp(`^(?:(${NAME})(?:@([^/]+))?/)?(${NAME})(?:@([^/]+))?$`);
