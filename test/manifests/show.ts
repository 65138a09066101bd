import type { Anchor, Dependency, Manifest } from "../../src/manifests/manifest.ts";

const showAnchor = (at: Anchor): string => ("line" in at ? `line ${at.line}` : at.keys.join(" "));

/** One dependency on one line: kind, package, requirement, folder, other source, where it is written. */
export function showDependency({
  kind,
  package: name,
  constraint,
  path,
  foreignSource,
  at,
  file,
  inherits,
}: Dependency): string {
  const parts = [kind, name ?? "-", constraint];
  if (path !== undefined) parts.push(`in ${path}`);
  if (foreignSource !== undefined) parts.push(`from ${foreignSource}`);
  if (inherits === true) parts.push("inherits");
  return `${parts.join(" ")} @ ${file === undefined ? "" : `${file} `}${showAnchor(at)}`;
}

export const showDependencies = (manifest: Manifest): readonly string[] =>
  manifest.dependencies.map(showDependency);

export const showProblems = (manifest: Manifest): readonly string[] =>
  manifest.problems.map(
    ({ code, severity, message, at }) =>
      `${severity} ${code}: ${message}${at === undefined ? "" : ` @ ${showAnchor(at)}`}`,
  );
