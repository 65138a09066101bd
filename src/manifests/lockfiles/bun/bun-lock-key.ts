/**
 * A key of bun.lock's `packages` → the key of what holds it, empty for the top, and its own name: `a/@s/b` is `@s/b`
 * inside `a`, and a name with a scope is one name although it has a slash.
 */
export function holderOf(key: string): { readonly holder: string; readonly name: string } {
  const last = key.lastIndexOf("/");
  const before = last < 0 ? -1 : key.lastIndexOf("/", last - 1);
  const start = last >= 0 && key.charAt(before + 1) === "@" ? before + 1 : last + 1;
  return { holder: key.slice(0, Math.max(0, start - 1)), name: key.slice(start) };
}
