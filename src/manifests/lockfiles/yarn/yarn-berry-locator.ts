import { resolvePathUp } from "../path-up.ts";

/** `@scope/b@workspace:packages/b` → name and reference. */
export function splitLocator(locator: string): readonly [name: string, reference: string] {
  const at = locator.indexOf("@", 1);
  return at < 0 ? [locator, ""] : [locator.slice(0, at), locator.slice(at + 1)];
}

const WORKSPACE = "workspace:";

/** The folder of a package of the workspace, relative to the lockfile's; undefined for a package from outside. */
export function workspaceFolder(reference: string): string | undefined {
  return reference.startsWith(WORKSPACE) ? resolvePathUp(reference.slice(WORKSPACE.length)) : undefined;
}

/** The folder that `link:`, `portal:` and `file:` name, relative to the lockfile's: seen from the locator they are bound to. */
export function referencedFolder(reference: string): string | undefined {
  const [, written, parameters = ""] =
    /^(?:link|portal|file):([^#:]*)(?:#[^:]*)?(?:::(.*))?$/.exec(reference) ?? [];
  if (written === undefined) return undefined;
  const locator = new URLSearchParams(parameters).get("locator") ?? "";
  const from = workspaceFolder(splitLocator(locator)[1]);
  return from === undefined ? undefined : resolvePathUp(`${from}/${written}`);
}
