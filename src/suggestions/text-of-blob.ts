/** What is larger was made by a machine and is not searched. */
export const SEARCHED_BYTES = 512 * 1024;
const LOOKED_AT_FOR_NUL = 8000;

/** The text of a file for searching; undefined where it is too large, null where it is no text (git's own rule: a NUL near its start). */
export function textOfBlob(content: Buffer): string | null | undefined {
  if (content.subarray(0, LOOKED_AT_FOR_NUL).includes(0)) return null;
  return content.length > SEARCHED_BYTES ? undefined : content.toString("utf8");
}
