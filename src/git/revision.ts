import { Failure } from "../base/failure.ts";
import { showText } from "../base/path-text.ts";

/**
 * The text as something that may be handed to git as a revision. Git reads a text that starts with `-` as an
 * option, and `cat-file --batch` a line break as the start of the next request.
 */
export function checkRevision(text: string): string {
  if (text === "" || text.startsWith("-") || /[\u0000-\u001F\u007F]/.test(text))
    throw new Failure("git/unknown-ref", `${JSON.stringify(showText(text))} cannot be the name of a commit`, {
      hint: "give a branch, a tag or a commit id",
    });
  return text;
}
