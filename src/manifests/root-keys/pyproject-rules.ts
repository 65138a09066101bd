import { byLockfile, descriptive, everything, ownPart, rootDependency } from "./judges.ts";
import { each, table, value, type KeyRule } from "./key-rule.ts";
import { excludedMembers, memberList } from "./member-list.ts";

/** https://packaging.python.org/en/latest/specifications/pyproject-toml/ */
const PROJECT: KeyRule = table(
  {
    ...each(
      [
        "name", "version", "description", "readme", "license", "license-files", "authors", "maintainers", "keywords",
        "classifiers", "urls",
      ],
      value(descriptive),
    ), // prettier-ignore
    // uv resolves for the versions of Python that all members allow.
    "requires-python": value(rootDependency),
  },
  // A table that came or went makes the root a repo, or makes it none.
  { others: value(ownPart), whole: everything },
);

/**
 * https://docs.astral.sh/uv/reference/settings/#project-metadata. Left to `others`: build constraints, indexes, conflicts,
 * environments, and the groups that are installed where nobody names one.
 */
const UV: KeyRule = table(
  {
    workspace: table(
      { members: value(memberList("python")), exclude: value(excludedMembers) },
      { others: value(everything), whole: everything },
    ),
    sources: table({}, { others: value(byLockfile) }),
    "constraint-dependencies": value(byLockfile),
    "override-dependencies": value(byLockfile),
    "dev-dependencies": value(rootDependency),
    "build-backend": value(ownPart),
  },
  // `[tool.uv]` itself makes tasks run by uv.
  { others: value(everything), whole: everything },
);

/** https://python-poetry.org/docs/pyproject/ */
const POETRY: KeyRule = table(
  {
    ...each(
      [
        "name", "version", "description", "readme", "license", "authors", "maintainers", "keywords", "classifiers",
        "homepage", "repository", "documentation", "urls",
      ],
      value(descriptive),
    ), // prettier-ignore
    ...each(["dependencies", "dev-dependencies", "group"], table({}, { others: value(rootDependency) })),
    ...each(["packages", "include", "exclude", "extras", "scripts", "plugins", "build"], value(ownPart)),
  },
  { others: value(everything), whole: everything },
);

/**
 * pyproject.toml. Everything, among others: `[build-system]` (a backend's version is looked up at each build, and no
 * lockfile holds it), `[tool.wrknv]`, and the tables of tools that look upwards for their settings (ruff, mypy, pytest,
 * coverage): the root's serve all members, whether the root is a repo or not.
 */
export const PYPROJECT_RULES: KeyRule = table(
  {
    project: PROJECT,
    "dependency-groups": table({}, { others: value(rootDependency) }),
    tool: table(
      {
        uv: UV,
        poetry: POETRY,
        // Backends read them of the package that they build, and of no other.
        ...each(["setuptools", "setuptools_scm", "flit", "maturin", "scikit-build"], value(ownPart)),
        hatch: table(each(["build", "metadata", "version"], value(ownPart)), { others: value(everything) }),
      },
      { others: value(everything) },
    ),
  },
  { others: value(everything) },
);
