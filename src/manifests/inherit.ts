import type { Dependency, Manifest } from "./manifest.ts";

/**
 * A member with what it takes over from its root, both of one ecosystem. cargo: `version.workspace` and
 * `name.workspace = true`, which `[workspace.dependencies]` fills in, `package = "real"` included. go: a `replace` of
 * go.work, which overrides the module's own. What the root does not name stays as it was: an edge by name.
 * Call it once for each member, its root itself included; cost: the member's dependencies.
 */
export function inheritFromRoot(member: Manifest, root: Manifest): Manifest {
  const { shared } = root;
  if (shared === undefined || member.ecosystem !== root.ecosystem) return member;
  const fill = (dependency: Dependency): Dependency => {
    if (member.ecosystem === "cargo" && dependency.inherits !== true) return dependency;
    const source = dependency.package === undefined ? undefined : shared.sources.get(dependency.package);
    if (source === undefined) return dependency;
    const { kind, at, constraint } = dependency;
    return { ...source, kind, at, constraint: member.ecosystem === "go" ? constraint : source.constraint };
  };
  return {
    ...member,
    version: member.inheritsVersion === true ? shared.version : member.version,
    dependencies: member.dependencies.map(fill),
  };
}
