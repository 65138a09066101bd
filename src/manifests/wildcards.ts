/**
 * Whether a pattern fits all of a sequence, when some of its parts (stars) stand for any number of items and each
 * other part for one. Only the last star met is ever tried again, so the cost is pattern × items at most: a regular
 * expression made from a hostile glob can run for years.
 */
export function fitsAll<P, T>(
  pattern: readonly P[],
  items: readonly T[],
  {
    isStar,
    fits,
  }: { readonly isStar: (part: P) => boolean; readonly fits: (part: P, item: T, index: number) => boolean },
): boolean {
  let at = 0;
  let star = -1;
  let taken = 0;
  for (let index = 0; index < items.length;) {
    const part = pattern[at];
    const item = items[index];
    if (part !== undefined && isStar(part)) {
      star = at;
      taken = index;
      at += 1;
    } else if (part !== undefined && item !== undefined && fits(part, item, index)) {
      at += 1;
      index += 1;
    } else if (star >= 0) {
      at = star + 1;
      taken += 1;
      index = taken;
    } else return false;
  }
  return pattern.slice(at).every(isStar);
}

/** One part of a glob within a folder's name: a star, any one character, one of a set, or one certain character. */
export type GlobPart =
  | { readonly kind: "star" }
  | { readonly kind: "any" }
  | { readonly kind: "set"; readonly not: boolean; readonly ranges: readonly (readonly [string, string])[] }
  | { readonly kind: "character"; readonly character: string };

/** `a*[!b-d]?` in parts. `[` without an end is itself. */
export function globParts(glob: string): readonly GlobPart[] {
  const parts: GlobPart[] = [];
  for (const [piece, not, set] of glob.matchAll(/\*+|\[([!^]?)(\]?[^\]]*)\]|[^]/gu)) {
    if (piece.startsWith("*")) parts.push({ kind: "star" });
    else if (piece === "?") parts.push({ kind: "any" });
    else if (set !== undefined && set !== "") {
      const ranges = [...set.matchAll(/([^])-([^])|([^])/gu)].map(
        ([, from, to, one]) => [from ?? one ?? "", to ?? one ?? ""] as const,
      );
      parts.push({ kind: "set", not: not !== "", ranges });
    } else for (const character of piece) parts.push({ kind: "character", character });
  }
  return parts;
}

/** Whether the parts fit a whole text. Without `crossing`, none of them but a written `/` fits a `/`. */
export const fitsGlobParts = (parts: readonly GlobPart[], text: string, crossing = false): boolean =>
  fitsAll(parts, Array.from(text), {
    isStar: (part) => part.kind === "star",
    fits: (part, character) => {
      switch (part.kind) {
        case "star":
          return false;
        case "any":
          return crossing || character !== "/";
        case "set":
          return (
            part.ranges.some(([from, to]) => from <= character && character <= to) !== part.not &&
            (crossing || character !== "/")
          );
        case "character":
          return part.character === character;
      }
    },
  });
