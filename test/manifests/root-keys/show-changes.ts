import { openAnchors } from "../../../src/manifests/locate.ts";
import type {
  RootKeyChange,
  RootKeyEffect,
  RootManifestInput,
} from "../../../src/manifests/root-keys/root-key-change.ts";

export function showEffect(effect: RootKeyEffect): string {
  switch (effect.kind) {
    case "members":
      return `members ${effect.folders.join(" ") || "-"}`;
    case "scripts":
      return `scripts ${effect.names.join(" ")}`;
    default:
      return effect.kind;
  }
}

type Texts = Pick<RootManifestInput, "path" | "base" | "head">;

/** The key of each change and the line it is shown at; `-` before it: of base. */
export async function showPlaces(
  { path, base, head }: Texts,
  changes: readonly RootKeyChange[],
): Promise<readonly string[]> {
  const anchors = { base: openAnchors(path, base ?? ""), head: openAnchors(path, head ?? "") };
  return Promise.all(
    changes.map(async ({ key, side, at }) => {
      const line = await anchors[side].line(at);
      return `${key || "(file)"} @${side === "base" ? "-" : ""}${line ?? "?"}`;
    }),
  );
}

/** One change on one line: key, line, effect. */
export async function showChanges(
  texts: Texts,
  changes: readonly RootKeyChange[],
): Promise<readonly string[]> {
  const places = await showPlaces(texts, changes);
  return changes.map(({ effect }, index) => `${places[index] ?? ""} ${showEffect(effect)}`);
}
