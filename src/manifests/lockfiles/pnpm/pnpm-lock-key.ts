/** What a key of pnpm's `packages` and `snapshots` says. */
export interface PnpmKey {
  readonly name: string;
  /** A version, or a source: `file:packages/a`, `https://…`. */
  readonly version: string;
  /** The key without the peers that it was resolved with: the key of `packages` for one of `snapshots`. */
  readonly withoutPeers: string;
  /** `(patch_hash=…)`, empty where no patch is applied. */
  readonly patch: string;
}

/**
 * `@s/name@1.0.0(patch_hash=a)(peer@2.0.0(other@3.0.0))` → its parts; version 6 has a slash before the name. Cost: one pass.
 * As `depPathToFilename` and `parse` of pnpm's dependency-path.
 */
export function readPnpmKey(key: string): PnpmKey {
  const withoutPeers = key.slice(0, startOfPeers(key));
  const plain = withoutPeers.startsWith("/") ? withoutPeers.slice(1) : withoutPeers;
  const at = plain.indexOf("@", 1);
  return {
    name: at < 0 ? plain : plain.slice(0, at),
    version: at < 0 ? "" : plain.slice(at + 1),
    withoutPeers,
    patch: PATCH.exec(key.slice(withoutPeers.length))?.[0] ?? "",
  };
}

const PATCH = /^\(patch_hash=[^()]*\)/;
const OPEN = 0x28;
const CLOSE = 0x29;

/** Where the groups of parentheses at the end start: a folder's name may have parentheses too. */
function startOfPeers(key: string): number {
  let start = key.length;
  let depth = 0;
  for (let at = key.length - 1; at >= 0; at -= 1) {
    const code = key.charCodeAt(at);
    if (code === CLOSE) depth += 1;
    else if (depth === 0) break;
    else if (code === OPEN) {
      depth -= 1;
      if (depth === 0) start = at;
    }
  }
  return start;
}

/**
 * The key that a reference leads to: `1.0.0(peer@2.0.0)` beside the name it stands for, or a whole key where another
 * package answers. As `refToRelative` of pnpm's dependency-path, which differs between the two formats.
 */
export function keyOfReference(name: string, reference: string, isVersion6: boolean): string {
  const peers = reference.indexOf("(");
  const bare = peers < 0 ? reference : reference.slice(0, peers);
  if (isVersion6) return bare.includes("/") || bare.startsWith("file:") ? reference : `/${name}@${reference}`;
  const at = bare.indexOf("@");
  const colon = bare.indexOf(":");
  const isKey = at >= 0 && (at === 0 || colon < 0 || at < colon);
  return isKey ? reference : `${name}@${reference}`;
}
