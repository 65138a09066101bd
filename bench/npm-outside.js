// How package.json and package-lock.json name what comes from the registry; nothing of it is ever installed.
import { createHash } from "node:crypto";

/** @typedef {import("./npm-files.js").NpmOutside} NpmOutside */

const FEW = {
  "left-pad": "1.3.0",
  nanoid: "5.1.5",
  picocolors: "1.1.1",
  semver: "7.7.2",
  typescript: "5.9.3",
  vitest: "3.2.4",
  zod: "4.0.5",
};
const FEW_CHOICES = ["left-pad", "nanoid", "picocolors", "semver", "zod"];

/** Seven packages that ask for nothing: where sources change, nobody reads them. @type {NpmOutside} */
export const FEW_OUTSIDE = {
  rootAsks: {},
  toolAsks: { typescript: `^${FEW.typescript}`, vitest: `^${FEW.vitest}` },
  asksOf: (repo) =>
    Object.fromEntries(
      FEW_CHOICES.filter((_, i) => (repo.index >> i) % 3 === 0).map((name) => [name, `^${FEW[name]}`]),
    ),
  entries: () =>
    Object.entries(FEW).map(([name, version]) => [`node_modules/${name}`, { version, license: "MIT" }]),
};

/** @param {import("./outside.js").Outside} outside @returns {NpmOutside} reads the outside anew each time: it may change */
export function manyOutside({ packages, rootAsks, toolAsks, asks }) {
  const table = (indexes) =>
    Object.fromEntries(
      indexes
        .map((index) => packages[index])
        .map(({ name, major, minor }) => [name, `^${major}.${minor}.0`])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  return {
    rootAsks: table(rootAsks),
    toolAsks: table(toolAsks),
    asksOf: (repo) => table(asks[repo.index]),
    *entries() {
      for (const one of packages) {
        const { name, major, minor, patch, dependencies, holder } = one;
        const inside = holder === undefined ? "" : `node_modules/${packages[holder].name}/`;
        const version = `${major}.${minor}.${patch}`;
        const fileName = `${name.slice(name.indexOf("/") + 1)}-${version}.tgz`;
        yield [
          `${inside}node_modules/${name}`,
          {
            version,
            resolved: `https://registry.npmjs.example/${name}/-/${fileName}`,
            integrity: `sha512-${createHash("sha512").update(`${name}@${version}`).digest("base64")}`,
            license: "MIT",
            ...(dependencies.length === 0 ? {} : { dependencies: table(dependencies) }),
            engines: { node: ">=18" },
          },
        ];
      }
    },
  };
}
