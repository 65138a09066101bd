import type { RootResolution } from "./yarn-root-resolutions.ts";

export interface ClassicResolution {
  readonly range: string;
  /** Whether it applies wherever this asker asks; else only on some ways to it, and which is not known. */
  readonly isSure: boolean;
}

/**
 * What `resolutions` of yarn 1 can make of an ask, by its name and its asker's, in the order in which they are tried
 * (https://classic.yarnpkg.com/lang/en/docs/selective-version-resolutions); of an alias, its asker has two. A pattern is a glob over the way from the root
 * to the package, of which the last step is the name, and yarn goes only the first way that it finds. We know the last two
 * steps: the name alone or `**` before them says that the rest is as one likes.
 */
export function classicResolutions(
  resolutions: readonly RootResolution[],
): (name: string, askers: readonly string[]) => readonly ClassicResolution[] {
  const byName = new Map<string, { readonly range: string; readonly way: readonly string[] }[]>();
  for (const { pattern, range } of resolutions) {
    // What yarn calls no path of packages.
    if (/\/$|\/{2,}|\*+$/.test(pattern)) continue;
    const steps = pattern.match(/(?:@[^/]+\/)?[^/]+/g) ?? [];
    const name = steps.at(-1);
    if (name === undefined) continue;
    const way = steps.length === 1 ? ["**"] : steps.slice(0, -1);
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [{ range, way }]);
    else known.push({ range, way });
  }
  return (name, askers) => {
    const found: ClassicResolution[] = [];
    for (const { range, way } of byName.get(name) ?? []) {
      const fits = new Set(askers.map((asker) => fitOf(way, asker)));
      const [fit = "never"] = fits.size > 1 ? ["perhaps"] : fits;
      if (fit !== "never") found.push({ range, isSure: fit === "always" });
      if (fit === "always") break;
    }
    return found;
  };
}

function fitOf(way: readonly string[], asker: string): "always" | "perhaps" | "never" {
  if (way.length === 1 && way[0] === "**") return "always";
  const last = way.at(-1) ?? "";
  const isName = !/[*?[\]{}()!+]/.test(last);
  if (isName && last !== asker) return "never";
  return isName && way.length === 2 && way[0] === "**" ? "always" : "perhaps";
}
