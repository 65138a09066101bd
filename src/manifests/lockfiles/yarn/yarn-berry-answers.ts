import type { BerryAsk, BerryEntry } from "./yarn-berry-entries.ts";
import { isPatchedByYarn, patchSource, withProtocol, writtenRanges } from "./yarn-berry-ranges.ts";
import { berryResolutions, type BerryAsker } from "./yarn-berry-resolutions.ts";
import type { RootResolution } from "./yarn-root-resolutions.ts";
import type { YarnSettings } from "./yarn-settings.ts";

export interface BerryAnswersParts {
  readonly entries: readonly BerryEntry[];
  /** By descriptor. */
  readonly entryOf: ReadonlyMap<string, BerryEntry>;
  readonly resolutions: readonly RootResolution[];
  readonly catalogs: YarnSettings["catalogs"];
}

/** A name and a range, and both as a descriptor. */
export type AskedFor = Pick<BerryAsk, "name" | "range" | "descriptor">;

export interface BerryAnswers {
  /** The entry that answers an ask. */
  readonly answerTo: (asker: BerryAsker, ask: AskedFor) => BerryEntry | undefined;
  /** The entry of what a patched entry is made from. */
  readonly sourceOf: (entry: BerryEntry) => BerryEntry | undefined;
}

/**
 * Who answers an ask: `resolutions` first, then catalogs, then the patches of yarn itself, each bound to the locator that its
 * folders are relative to, as the hooks `reduceDependency` of yarn's plugins do it in this order.
 */
export function berryAnswers({ entries, entryOf, resolutions, catalogs }: BerryAnswersParts): BerryAnswers {
  const resolutionOf = berryResolutions(resolutions);
  const byLocator = new Map(entries.map((entry) => [entry.resolution, entry]));
  const root = entries.find(({ resolution }) => resolution.endsWith("@workspace:."))?.resolution ?? "";
  const find = (name: string, range: string, locator: string): BerryEntry | undefined => {
    for (const written of writtenRanges(name, range, locator)) {
      const found = entryOf.get(`${name}@${written}`);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return {
    answerTo(asker, { name, range, descriptor }) {
      const resolved = resolutionOf(asker, name, range);
      // Nearly all asks are answered under the words that they are written in.
      const isPlain = resolved === undefined && !range.startsWith("catalog:") && !isPatchedByYarn(name);
      const plain = isPlain ? entryOf.get(descriptor) : undefined;
      if (plain !== undefined) return plain;
      const reduced = resolved ?? range;
      if (!reduced.startsWith("catalog:"))
        return find(name, reduced, resolved === undefined ? asker.locator : root);
      const inCatalog = catalogs.get(reduced.slice("catalog:".length))?.get(name);
      return inCatalog === undefined ? undefined : find(name, withProtocol(inCatalog), root);
    },
    sourceOf({ reference }) {
      const source = patchSource(reference);
      return source === undefined ? undefined : (byLocator.get(source) ?? entryOf.get(source));
    },
  };
}
