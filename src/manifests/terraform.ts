import { placeAt } from "../base/diagnostic.ts";
import { by } from "../base/order.ts";
import { baseName, parentOf, resolvePath } from "../base/path-text.ts";
import { offsetOf, withoutByteOrderMark } from "../documents/text-start.ts";
import { emptyManifest } from "./empty-manifest.ts";
import type { Dependency, Manifest, ManifestProblem } from "./manifest.ts";
import { scanModules } from "./terraform-modules.ts";

export interface TerraformFile {
  /** Relative to the workspace root. */
  readonly path: string;
  readonly text: string;
}

/**
 * Reads the `.tf` files of one folder together: they are one terraform module. Its `path` is `main.tf`, else the first
 * by code unit. It has no name; it depends on the folders that its `module` blocks name by `./` and `../`, and only
 * on these. A dependency from another file than `path` names that file.
 */
export function readTerraform(files: readonly [TerraformFile, ...TerraformFile[]]): Manifest {
  const ordered = [...files].sort(by(({ path }) => path));
  const { path } = ordered.find((file) => baseName(file.path) === "main.tf") ?? ordered[0] ?? files[0];
  const dependencies: Dependency[] = [];
  const problems: ManifestProblem[] = [];
  for (const file of ordered) {
    const content = withoutByteOrderMark(file.text);
    const { sources, problem } = scanModules(content);
    for (const { source, line } of sources) {
      if (!/^\.{1,2}(?:\/|$)/.test(source)) continue;
      const target = resolvePath(parentOf(file.path), source);
      dependencies.push({
        package: undefined,
        path: target,
        kind: "runtime",
        constraint: "*",
        foreignSource: target === undefined ? source : undefined,
        at: { line },
        ...(file.path === path ? {} : { file: file.path }),
      });
    }
    if (problem === undefined) continue;
    const start = offsetOf(content, problem.line, 1);
    const place = placeAt(content, start, start + 1);
    problems.push({
      code: "manifest/syntax",
      severity: "error",
      message: problem.message,
      file: file.path,
      place,
    });
  }
  return { ...emptyManifest("terraform", path), isPackage: true, dependencies, problems };
}
