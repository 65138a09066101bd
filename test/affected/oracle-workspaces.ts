import { NESTED, type Model, type ModelEcosystem } from "./random-workspace.ts";

export const ORDER: readonly ModelEcosystem[] = ["python", "npm", "go"];

/** A workspace that is declared: `folders` are those of its members, its own folder included. */
export interface OracleWorkspace {
  readonly ecosystem: ModelEcosystem;
  readonly folder: string;
  readonly folders: readonly string[];
}

/** What says how a folder's packages hang together; all of them are read by meaning where they lie in the root. */
export const MANIFESTS: Readonly<Record<ModelEcosystem, readonly string[]>> = {
  npm: ["package.json"],
  python: ["pyproject.toml"],
  go: ["go.work", "go.mod"],
};
export const SHARED_LOCKFILES: Readonly<Record<ModelEcosystem, readonly string[]>> = {
  npm: ["package-lock.json"],
  python: ["uv.lock"],
  go: ["go.work.sum"],
};
export const OWN_LOCKFILES: Readonly<Record<ModelEcosystem, readonly string[]>> = {
  npm: ["package-lock.json"],
  python: ["uv.lock"],
  go: ["go.sum", "go.work.sum"],
};

export const inFolder = (folder: string, name: string): string =>
  folder === "." ? name : `${folder}/${name}`;

export function workspacesOf(model: Model): readonly OracleWorkspace[] {
  const found: OracleWorkspace[] = [];
  const add = (ecosystem: ModelEcosystem, folder: string, members: readonly string[]) => {
    const isThere = (one: string) =>
      model.packages.some((other) => other.ecosystem === ecosystem && other.directory === one);
    found.push({ ecosystem, folder, folders: [folder, ...members.filter(isThere)] });
  };
  for (const ecosystem of ORDER) {
    const declared = model.declared[ecosystem];
    if (declared !== undefined) add(ecosystem, ".", declared);
  }
  // A python root with members is all there is: what it does not name is not looked at.
  if (model.nested !== undefined && model.declared.python === undefined) add("python", NESTED, model.nested);
  return found;
}
