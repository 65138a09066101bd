import { isInside } from "../base/path-text.ts";
import type { Form } from "./workspace.ts";

/** One git repository of the workspace (or, for the folder of siblings, none): the files of it that discovery looks at. */
export interface Unit {
  /** Folder relative to the root, `.` for the root's own repository. */
  readonly directory: string;
  readonly form: Form;
  /** Manifest files in it, relative to the root; those of units inside it belong to them. */
  readonly files: Iterable<string>;
  /** Why its files are not known: a submodule that is not there. */
  readonly absent: string | undefined;
}

/** How a repo in this folder is stored: as the innermost unit around it, a sibling where there is none. O(units). */
export function formAt(directory: string, units: readonly Unit[]): Form {
  let best: Unit | undefined;
  for (const unit of units)
    if (
      isInside(directory, unit.directory) &&
      (best === undefined || isInside(unit.directory, best.directory))
    )
      best = unit;
  return best?.form ?? "siblings";
}
