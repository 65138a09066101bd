import { sorted } from "../../base/order.ts";
import { parentOf } from "../../base/path-text.ts";
import type { Manifest } from "../manifest.ts";
import type { RootManifestInput } from "./root-key-change.ts";

/** Who uses what of a root manifest. */
export interface KeyUses {
  /** The folders, sorted, that use an entry at base or at head, the root's own included; so do all that cannot be read. */
  of(entry: string): readonly string[];
}

/**
 * Indexes the entries that each manifest names. Cost: one pass over all of them at the first question, none without
 * one: most changes of a root manifest ask nothing.
 */
export function indexKeyUses(
  { path, members, baseMembers, headMembers }: RootManifestInput,
  entriesNamedBy: (manifest: Manifest) => Iterable<string>,
): KeyUses {
  let index:
    { readonly byEntry: ReadonlyMap<string, Set<string>>; readonly unknown: Set<string> } | undefined;
  const build = () => {
    const byEntry = new Map<string, Set<string>>();
    const unknown = new Set<string>();
    // A manifest that did not change may be one value on both sides.
    const indexed = new Set<Manifest>();
    for (const [folders, manifests] of [
      [baseMembers, members.base],
      [headMembers, members.head],
    ] as const)
      for (const folder of new Set([...folders, parentOf(path)])) {
        const manifest = manifests.get(folder);
        if (manifest === undefined || hasErrors(manifest)) {
          unknown.add(folder);
          continue;
        }
        if (indexed.has(manifest)) continue;
        indexed.add(manifest);
        for (const entry of entriesNamedBy(manifest)) {
          const users = byEntry.get(entry);
          if (users === undefined) byEntry.set(entry, new Set([folder]));
          else users.add(folder);
        }
      }
    return { byEntry, unknown };
  };
  return {
    of(entry) {
      index ??= build();
      return sorted(new Set([...(index.byEntry.get(entry) ?? []), ...index.unknown]));
    },
  };
}

/** What has a wrong type was left out by its reader, and could be the use that is asked for. */
const hasErrors = ({ problems }: Manifest): boolean => problems.some(({ severity }) => severity === "error");
