import { showPath, showText } from "../base/path-text.ts";
import { unreachable } from "../base/failure.ts";
import type { DroppedFile } from "./tested-commit.ts";

/** What dropped a file, in a few words, safe for one line of a terminal. */
export function describeDrop({ by }: DroppedFile): string {
  switch (by.kind) {
    case "ignored":
      return `${showText(by.rule.pattern)}${by.rule.from === "default" ? " (default)" : ""}`;
    case "outside":
      return "outside of the workspace";
    case "unowned":
      return 'nobody\'s, and unowned = "nothing"';
    case "removed":
      return `${showPath(by.repo)} is gone, and nothing needed it`;
    case "no-task":
      return `${showPath(by.repo)} does not have the task`;
    default:
      return unreachable(by);
  }
}
