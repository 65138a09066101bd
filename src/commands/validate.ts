import type { Diagnostic } from "../base/diagnostic.ts";
import type { JsonValue } from "../base/json-value.ts";
import { joinPath, pathForJson, showPath, showText } from "../base/path-text.ts";
import type { Scope } from "../base/scope.ts";
import { pathGlob } from "../base/glob/path-glob.ts";
import { WORKSPACE_FILE, type Written } from "../config/workspace-file.ts";
import { findCycles } from "../graph/cycles.ts";
import { listAllFiles } from "../git/index-entries.ts";
import type { ManifestProblem } from "../manifests/manifest.ts";
import { normalizeName } from "../manifests/names.ts";
import { satisfies } from "../manifests/version-satisfies.ts";
import { isDirectory } from "../system/files.ts";
import { kindOf } from "../workspace/kinds.ts";
import { toWorkspacePath } from "../workspace/snapshot.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { CommandContext } from "./context.ts";
import { currentState } from "./current-state.ts";
import { edgesOfState } from "./edges-of-state.ts";
import { graphOf, linesOf, type WorkspaceGraph } from "./graph.ts";
import type { OpenedWorkspace } from "./open-workspace.ts";
import type { WorkspaceState } from "./workspace-state.ts";

export interface Validation {
  readonly opened: OpenedWorkspace;
  readonly repos: number;
  /** In the order of the checks; by file within one. */
  readonly problems: readonly Diagnostic[];
}

/** `wrknv workspace validate`: everything that is wrong or odd with a workspace, in one run. */
export async function validate(context: CommandContext, scope: Scope): Promise<Validation> {
  const { opened, state, notices } = await currentState(context, scope);
  const { workspace } = state;
  const graph = graphOf(state, await edgesOfState(state));
  const found: ManifestProblem[] = [
    ...noRepos(opened, workspace),
    ...workspace.problems,
    ...withoutManifest(workspace),
    ...unknownKinds(opened, workspace),
    ...graph.edges.problems,
    ...(await cycles(state, graph)),
    ...(await drift(state)),
    ...rootUses(workspace),
    ...(await unmatchedPatterns(opened, workspace)),
    ...notices.map((message): ManifestProblem => ({
      code: "workspace/notice",
      severity: "warning",
      message,
    })),
  ];
  return {
    opened,
    repos: workspace.repos.size,
    problems: [...opened.diagnostics, ...(await state.locator.locate(found))],
  };
}

const noRepos = (opened: OpenedWorkspace, { repos }: Workspace): ManifestProblem[] =>
  repos.size > 0
    ? []
    : [
        {
          code: "workspace/no-repos",
          severity: "error",
          message: `no repo was found in ${showPath(opened.root.path)} (${opened.root.reason})`,
          hint: "a repo is a folder with a manifest (pyproject.toml, package.json, go.mod, Cargo.toml, *.tf) that git tracks, or an entry in .wrknv/workspace.toml",
        },
      ];

/** Repos that only config knows: nothing says what they need. */
const withoutManifest = ({ repos }: Workspace): ManifestProblem[] =>
  [...repos.values()].flatMap((repo): ManifestProblem[] =>
    repo.manifests.length > 0
      ? []
      : repo.unreadable !== undefined
        ? repo.form === "submodules"
          ? [
              {
                code: "workspace/absent-submodule",
                severity: "error",
                message: repo.unreadable,
                hint: "git submodule update --init",
              },
            ]
          : []
        : [
            {
              code: "workspace/no-manifest",
              severity: "warning",
              message: `${repo.name} (${showPath(repo.path)}) has no manifest, so only its entry in ${WORKSPACE_FILE} says what it needs`,
              file: WORKSPACE_FILE,
            },
          ],
  );

/** Said once, and only where kinds are used at all. */
function unknownKinds(opened: OpenedWorkspace, { repos }: Workspace): ManifestProblem[] {
  const root = opened.root.path;
  const unknown: string[] = [];
  for (const repo of repos.values())
    if (
      kindOf(repo, {
        rules: opened.config.kinds,
        hasDirectory: (path) => isDirectory(joinPath(root, joinPath(repo.path, path))),
      }) === "unknown"
    )
      unknown.push(repo.name);
  if (unknown.length === 0 || unknown.length === repos.size) return [];
  const shown = unknown.slice(0, 5).map(showText).join(", ");
  return [
    {
      code: "workspace/unknown-kind",
      severity: "warning",
      message: `no rule says what kind ${unknown.length === 1 ? "this repo is" : "these repos are"}: ${shown}${unknown.length > 5 ? ` and ${unknown.length - 5} more` : ""}`,
      hint: `add a type to its entry, or a [[kinds]] rule, in ${WORKSPACE_FILE}`,
    },
  ];
}

async function cycles(state: WorkspaceState, { ordering }: WorkspaceGraph): Promise<ManifestProblem[]> {
  const found = findCycles(ordering.order);
  const lineOf = await linesOf(
    state,
    found.flatMap(({ edges }) => edges),
  );
  return found.map(({ repos, edges }) => {
    const [first] = edges;
    return {
      code: "graph/cycle",
      severity: "error",
      message: `repos need each other in a cycle, so there is no order: ${[...repos, repos[0] ?? ""].join(" → ")} (${edges.map(lineOf).join(", ")})`,
      ...(first === undefined ? {} : { file: first.declaredIn.file, at: first.declaredIn.at }),
      hint: `make one of these a dev dependency, or take it out of the order in ${WORKSPACE_FILE}: dependencies = { name = false }`,
    };
  });
}

/** Requirements that the workspace's own version does not satisfy, or that name another source. The edges count all the same. */
async function drift({ workspace }: WorkspaceState): Promise<ManifestProblem[]> {
  const problems: ManifestProblem[] = [];
  const providers = new Map(
    [...workspace.repos.values()].flatMap((repo) =>
      repo.manifests.flatMap((manifest) =>
        manifest.name === undefined
          ? []
          : [
              [
                `${manifest.ecosystem} ${normalizeName(manifest.ecosystem, manifest.name)}`,
                { repo, manifest },
              ] as const,
            ],
      ),
    ),
  );
  for (const repo of workspace.repos.values())
    for (const { ecosystem, path, dependencies } of repo.manifests)
      for (const dependency of dependencies) {
        const provider =
          dependency.package === undefined ? undefined : providers.get(`${ecosystem} ${dependency.package}`);
        if (provider === undefined || provider.repo === repo) continue;
        const { manifest } = provider;
        const place = { file: dependency.file ?? path, at: dependency.at };
        if (dependency.foreignSource !== undefined && dependency.path === undefined)
          problems.push({
            code: "graph/drift",
            severity: "warning",
            message: `${repo.name} takes ${manifest.name ?? ""} from ${showText(dependency.foreignSource)}, not from ${showPath(provider.repo.path)}`,
            ...place,
            hint: "it counts as a dependency on the workspace's repo",
          });
        else if (
          manifest.version !== undefined &&
          (await satisfies({ ecosystem, constraint: dependency.constraint, version: manifest.version })) ===
            false
        )
          problems.push({
            code: "graph/drift",
            severity: "warning",
            message: `${repo.name} wants ${manifest.name ?? ""} ${showText(dependency.constraint)}, and the workspace has ${showText(manifest.version)}`,
            ...place,
            hint: "change the requirement or the version; it counts as a dependency all the same",
          });
      }
  return problems;
}

/** What a root that is no repo depends on is no edge. Who wants it to be one can say so. */
function rootUses({ repos, containers }: Workspace): ManifestProblem[] {
  const provided = new Map(
    [...repos.values()].flatMap((repo) =>
      repo.manifests.flatMap(({ ecosystem, name }) =>
        name === undefined ? [] : [[`${ecosystem} ${normalizeName(ecosystem, name)}`, repo] as const],
      ),
    ),
  );
  return containers.flatMap(({ ecosystem, path, dependencies }) =>
    dependencies.flatMap((dependency): ManifestProblem[] => {
      const repo =
        dependency.package === undefined ? undefined : provided.get(`${ecosystem} ${dependency.package}`);
      return repo === undefined
        ? []
        : [
            {
              code: "graph/root-uses",
              severity: "warning",
              message: `the root uses ${repo.name}, and a root that is no repo makes no edge`,
              file: dependency.file ?? path,
              at: dependency.at,
              hint: `if a change to it should affect everything, add to ${WORKSPACE_FILE}: [affected] global = [${JSON.stringify(`${repo.path}/**`)}]`,
            },
          ];
    }),
  );
}

/** Globs of our config that match no tracked file. */
async function unmatchedPatterns(opened: OpenedWorkspace, { repos }: Workspace): Promise<ManifestProblem[]> {
  const patterns: readonly Written[] = [
    ...opened.config.affected.global,
    ...opened.config.affected.ignore,
    ...[...repos.values()].flatMap(({ inputs }) => inputs),
  ];
  if (patterns.length === 0) return [];
  const checkouts = [...(opened.own === undefined ? [] : [opened.own]), ...opened.siblings];
  const files = (
    await Promise.all(
      checkouts.map(async (checkout) =>
        (await listAllFiles(checkout.git)).flatMap((path) => toWorkspacePath(checkout, path) ?? []),
      ),
    )
  ).flat();
  return patterns.flatMap(({ text, at }): ManifestProblem[] => {
    const glob = pathGlob(text);
    return files.some((file) => glob.fits(file))
      ? []
      : [
          {
            code: "workspace/pattern-matches-nothing",
            severity: "warning",
            message: `${showText(text)} matches no file`,
            file: WORKSPACE_FILE,
            at,
            hint: "patterns are matched against whole paths from the root: docs/** or **/*.md",
          },
        ];
  });
}

/** `workspace validate --json`. */
export const validationJson = ({ opened, repos, problems }: Validation): JsonValue => ({
  schemaVersion: 1,
  root: pathForJson(opened.root.path),
  rootReason: opened.root.reason,
  repos,
  problems: problems.map(diagnosticJson),
});

/** A diagnostic for other programs: no text of the file, which they have. */
export const diagnosticJson = ({ code, severity, message, file, place, hint }: Diagnostic): JsonValue => ({
  code,
  severity,
  message,
  file: file === undefined ? null : pathForJson(file),
  line: place?.line ?? null,
  column: place?.column ?? null,
  hint: hint ?? null,
});
