import type { Files } from "../rig/memory-workspace.ts";

/** What a root or a package of a workspace asks for, by table. */
type Manifest = Readonly<Record<string, unknown>>;

/** A root that is no repo and its packages, by name, in `packages/`. */
export const npmFiles = (root: Manifest, packages: Readonly<Record<string, Manifest>>): Files => ({
  "package.json": `${JSON.stringify({ private: true, workspaces: ["packages/*"], ...root }, undefined, 1)}\n`,
  ...Object.fromEntries(
    Object.entries(packages).map(([name, manifest]) => [
      `packages/${name}/package.json`,
      `${JSON.stringify({ name, version: "1.0.0", ...manifest }, undefined, 1)}\n`,
    ]),
  ),
});

/** A package-lock.json for these files: `outside` are the packages from outside, name → entry. */
export function packageLock(
  files: Files,
  outside: Readonly<Record<string, { readonly version: string } & Manifest>>,
): string {
  const packages: Record<string, unknown> = {};
  for (const [path, text] of Object.entries(files)) {
    if (!path.endsWith("package.json")) continue;
    const folder = path === "package.json" ? "" : path.slice(0, -"/package.json".length);
    const manifest = JSON.parse(text) as { readonly name?: string };
    packages[folder] = manifest;
    if (folder !== "") packages[`node_modules/${manifest.name ?? ""}`] = { resolved: folder, link: true };
  }
  for (const [name, entry] of Object.entries(outside))
    packages[`node_modules/${name}`] = {
      resolved: `https://registry.npmjs.example/${name}/-/${name}-${entry.version}.tgz`,
      integrity: `sha512-${name}-${entry.version}`,
      ...entry,
    };
  return `${JSON.stringify({ lockfileVersion: 3, packages }, undefined, 1)}\n`;
}
