import { Failure } from "../base/failure.ts";
import { parseSha, type Sha } from "../base/sha.ts";

export type ObjectType = "commit" | "tree" | "blob" | "tag";

export interface GitObject {
  readonly id: Sha;
  readonly type: ObjectType;
  readonly content: Buffer;
}

/** Answers requests (a revision and a line break each) in their order. */
export const catFileArgs = ["cat-file", "--batch"] as const;

const HEADER = /^([0-9a-f]+) (commit|tree|blob|tag) (\d+)$/;
const TYPES: ReadonlyMap<string, ObjectType> = new Map([
  ["commit", "commit"],
  ["tree", "tree"],
  ["blob", "blob"],
  ["tag", "tag"],
]);
const LINE_BREAK = 0x0a;

/**
 * Reads what `catFileArgs` makes git print, piece by piece as it comes. `push` gives the answers that a piece
 * completes: an object, or undefined for one that is missing or ambiguous. Cost: each byte is copied at most twice.
 */
export function catFileReader(): { push(chunk: Buffer): (GitObject | undefined)[] } {
  let pieces: Buffer[] = [];
  let length = 0;
  /** Bytes needed before it is worth looking again. */
  let needed = 1;
  let header: { readonly id: Sha; readonly type: ObjectType; readonly size: number } | undefined;
  return {
    push(chunk) {
      pieces.push(chunk);
      length += chunk.length;
      const answers: (GitObject | undefined)[] = [];
      while (length >= needed) {
        const buffer = pieces.length === 1 ? (pieces[0] ?? chunk) : Buffer.concat(pieces);
        let at: number;
        if (header === undefined) {
          const end = buffer.indexOf(LINE_BREAK);
          if (end < 0) {
            pieces = [buffer];
            needed = length + 1;
            break;
          }
          const line = buffer.subarray(0, end).toString("latin1");
          at = end + 1;
          if (/ (?:missing|ambiguous|submodule)$/.test(line)) answers.push(undefined);
          else header = parseHeader(line);
        } else {
          answers.push({ id: header.id, type: header.type, content: buffer.subarray(0, header.size) });
          at = header.size + 1;
          header = undefined;
        }
        pieces = at < buffer.length ? [buffer.subarray(at)] : [];
        length = buffer.length - at;
        needed = header === undefined ? 1 : header.size + 1;
      }
      return answers;
    },
  };
}

function parseHeader(line: string): { readonly id: Sha; readonly type: ObjectType; readonly size: number } {
  const [, hex, name, size] = HEADER.exec(line) ?? [];
  const id = parseSha(hex ?? "");
  const type = TYPES.get(name ?? "");
  if (id === undefined || type === undefined)
    throw new Failure(
      "git/unreadable-output",
      `git cat-file printed what we cannot read: ${JSON.stringify(line.slice(0, 80))}`,
    );
  return { id, type, size: Number(size) };
}
