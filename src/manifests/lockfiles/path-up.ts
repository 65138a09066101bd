/**
 * A relative `/` path without `.` and needless `..`: `./a/../b` is `b`, `../a` stays, nothing is `.`. Undefined for an
 * absolute one. Unlike `resolvePath` it may leave the folder that it starts in: a lockfile names its neighbours so.
 */
export function resolvePathUp(written: string): string | undefined {
  if (written.startsWith("/") || /^[A-Za-z]:[/\\]/.test(written)) return undefined;
  const parts: string[] = [];
  for (const part of written.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else parts.push(part);
  }
  return parts.length === 0 ? "." : parts.join("/");
}
