import { compare, valid } from "semver";
import { repos } from "./effect.ts";
import type { Effect } from "./effect.ts";
import { directiveText, excludesOf, goLines, replacesOf, requiresOf } from "./go-files.ts";
import { cameOrWent, membersAt, workspaceAt } from "./sides.ts";
import type { Side, Sides } from "./sides.ts";
import { joined } from "./tree.ts";

const highest = (versions: readonly string[]): string | undefined =>
  versions
    .filter((version) => valid(version) !== null)
    .sort(compare)
    .at(-1);

/** What every module that a member asks for comes to: the highest version asked for, then what replaces it. */
function versionsOf({ tree, layout }: Side, folder: string, members: readonly string[]): Map<string, string> {
  const files = members.map((member) => tree.read(joined(member, "go.mod")) ?? "");
  const work = tree.read(joined(folder, "go.work")) ?? "";
  const excluded = new Set(files.flatMap(excludesOf).map(({ module, version }) => `${module} ${version}`));
  const replaces = [...replacesOf(work), ...files.flatMap(replacesOf)];
  const local = new Set(members.flatMap((member) => layout.repos.get(member)?.packages.get("go") ?? []));

  const asked = new Map<string, string[]>();
  for (const { module, version } of files.flatMap(requiresOf))
    if (!local.has(module) && !excluded.has(`${module} ${version}`))
      asked.set(module, [...(asked.get(module) ?? []), version]);
  return new Map(
    [...asked].map(([module, versions]) => {
      const version = highest([...new Set(versions)]) ?? versions.sort().join(" ");
      const replaced = replaces.filter(
        (each) => each.module === module && (each.version ?? version) === version,
      );
      return [
        module,
        replaced.length === 0
          ? version
          : replaced
              .map(({ to }) => to)
              .sort()
              .join(" "),
      ];
    }),
  );
}

const goVersion = (text: string): number[] =>
  (goLines(text).find(({ directive }) => directive === "go")?.words[0] ?? "1.0").split(".").map(Number);

const isBelow117 = (text: string): boolean => {
  const [major = 1, minor = 0] = goVersion(text);
  return major === 1 && minor < 17;
};

/** What changed go.mod, go.work and go.sum files select beyond their own repos, in the workspace of a go.work. */
export function goWorkspaceEffects(sides: Sides, folder: string): Effect[] {
  const [before, after] = [workspaceAt(sides.base, "go", folder), workspaceAt(sides.head, "go", folder)];
  const path = joined(folder, "go.work");
  const all = membersAt(sides, "go", folder);
  if (before === undefined || after === undefined) return [repos(all, `${path} was added or deleted`)];

  const effects: Effect[] = [repos(cameOrWent(sides, "go", folder), `${path}: use`)];
  const [oldWork, newWork] = [sides.base.tree.read(path) ?? "", sides.head.tree.read(path) ?? ""];
  for (const directive of ["go", "toolchain", "godebug", "replace"])
    if (directiveText(oldWork, directive) !== directiveText(newWork, directive))
      effects.push(repos(all, `${path}: ${directive}`));

  const old = versionsOf(sides.base, folder, before.members);
  const now = versionsOf(sides.head, folder, after.members);
  const changed = new Set(
    [...old.keys(), ...now.keys()].filter((module) => old.get(module) !== now.get(module)),
  );
  const manifestOf = (side: Side, member: string): string => side.tree.read(joined(member, "go.mod")) ?? "";
  for (const member of after.members) {
    const listed = requiresOf(manifestOf(sides.head, member)).find(({ module }) => changed.has(module));
    if (listed === undefined) continue;
    const [from = "none", to = "none"] = [old.get(listed.module), now.get(listed.module)];
    effects.push(repos([member], `go.work: ${listed.module} ${from} → ${to}`));
  }
  const isOld = [sides.base, sides.head].some((side) =>
    [...all].some((member) => isBelow117(manifestOf(side, member))),
  );
  if (changed.size > 0 && isOld) effects.push(repos(all, "a member below go 1.17"));
  return [...effects, ...hashEffects(sides, folder, all)];
}

type Sum = readonly [string, string];
const parsed = new Map<string, readonly Sum[]>();

/** `module version` → hash, the hash of a go.mod apart from that of its module; each text parsed once. */
function sums(text: string): readonly Sum[] {
  const known =
    parsed.get(text) ??
    text.split("\n").flatMap((line): Sum[] => {
      const [module, version, hash] = line.split(" ");
      return module === undefined || version === undefined || hash === undefined
        ? []
        : [[`${module} ${version}`, hash]];
    });
  parsed.set(text, known);
  return known;
}

function hashEffects({ base, head }: Sides, folder: string, members: ReadonlySet<string>): Effect[] {
  const files = [joined(folder, "go.work.sum"), ...[...members].map((member) => joined(member, "go.sum"))];
  const old = new Map(files.flatMap((file) => sums(base.tree.read(file) ?? "")));
  const differs = new Set(
    files
      .flatMap((file) => sums(head.tree.read(file) ?? ""))
      .flatMap(([key, hash]) =>
        old.has(key) && old.get(key) !== hash ? [key.replace(/\/go\.mod$/, "")] : [],
      ),
  );
  if (differs.size === 0) return [];
  const listing = [...members].filter((member) =>
    [base, head].some(({ tree }) => {
      const listed = sums(tree.read(joined(member, "go.sum")) ?? "").map(([key]) =>
        key.replace(/\/go\.mod$/, ""),
      );
      const required = requiresOf(tree.read(joined(member, "go.mod")) ?? "").map(
        (each) => `${each.module} ${each.version}`,
      );
      return [...listed, ...required].some((key) => differs.has(key));
    }),
  );
  return [repos(listing, `the hash of ${[...differs].join(", ")}`)];
}
