import { NESTED, OLD_MODULE, type Model, type ModelConfig, type ModelPackage } from "./random-workspace.ts";

/** The files of a model: its manifests as text, and the others with a text of no meaning. */
export function modelFiles(model: Model): Record<string, string> {
  const files: Record<string, string> = Object.fromEntries(model.otherFiles.map((path) => [path, "1\n"]));
  const { npm, python, go } = model.declared;
  for (const one of model.packages) {
    const at = (name: string) => (one.directory === "." ? name : `${one.directory}/${name}`);
    if (one.ecosystem === "npm") files[at("package.json")] = npmManifest(one);
    if (one.ecosystem === "go") files[at("go.mod")] = goManifest(one);
    if (one.ecosystem === "python") files[at("pyproject.toml")] = pythonManifest(one);
  }
  if (npm !== undefined) files["package.json"] = `${JSON.stringify({ private: true, workspaces: npm })}\n`;
  if (go !== undefined) files["go.work"] = `go 1.24\n${go.map((folder) => `use ./${folder}\n`).join("")}`;
  if (python !== undefined)
    files["pyproject.toml"] =
      `${files["pyproject.toml"] ?? ""}[tool.uv.workspace]\nmembers = ${JSON.stringify(python)}\n`;
  if (model.nested !== undefined)
    files[`${NESTED}/pyproject.toml`] =
      `[tool.uv.workspace]\nmembers = ${JSON.stringify(model.nested.map((folder) => folder.slice(NESTED.length + 1)))}\n`;
  return files;
}

function npmManifest({ name, needs }: ModelPackage): string {
  const table = (kind: string) =>
    Object.fromEntries(needs.filter((need) => need.kind === kind).map((need) => [need.name, "*"]));
  return `${JSON.stringify({ name, dependencies: table("runtime"), devDependencies: table("dev"), optionalDependencies: table("optional") })}\n`;
}

const goManifest = ({ name, directory, needs }: ModelPackage): string =>
  `module ${name}\n${directory === OLD_MODULE ? "" : "go 1.24\n"}${needs.map((need) => `require ${need.name} ${need.version}\n`).join("")}`;

function pythonManifest({ name, needs }: ModelPackage): string {
  const list = (kind: string) =>
    JSON.stringify(needs.filter((need) => need.kind === kind).map((need) => need.name));
  return `[project]\nname = "${name}"\ndependencies = ${list("runtime")}\n[project.optional-dependencies]\nextra = ${list("optional")}\n[dependency-groups]\ndev = ${list("dev")}\n`;
}

/** `.wrknv/workspace.toml` of a model; `nameAt` gives the name of a repo by its folder. */
export const configText = (
  { global, ignore, unowned, repos }: ModelConfig,
  nameAt: (folder: string) => string,
): string =>
  [
    `[affected]\nglobal = ${JSON.stringify(global)}\nignore = ${JSON.stringify(ignore)}\nunowned = "${unowned}"\n`,
    ...repos.map(
      ({ path, inputs, needs }) =>
        `[[repos]]\npath = "${path}"\nname = "${nameAt(path)}"\ninputs = ${JSON.stringify(inputs)}\n[repos.dependencies]\n${needs.map((folder) => `"${nameAt(folder)}" = "*"\n`).join("")}`,
    ),
  ].join("\n");
