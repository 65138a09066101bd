/** Check names on a pull request are cut by the page at about this length. */
const MAX_LENGTH = 80;

/** A name for people: `cty`, `core and cty`, `core, cty and 3 more`; as many names as fit into 80 characters. */
export function jobName(repos: readonly string[]): string {
  for (let shown = Math.min(repos.length, 2); shown > 0; shown -= 1) {
    const name = joinNames(repos.slice(0, shown), repos.length - shown);
    if (name.length <= MAX_LENGTH) return name;
  }
  const rest = repos.length > 1 ? ` and ${repos.length - 1} more` : "";
  return `${(repos[0] ?? "").slice(0, MAX_LENGTH - rest.length - 1)}…${rest}`;
}

function joinNames(names: readonly string[], more: number): string {
  if (more > 0) return `${names.join(", ")} and ${more} more`;
  return names.join(" and ");
}
