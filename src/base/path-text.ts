/*
 * A path is bytes. Inside the program it is a string with `/` between its parts in which a byte that is not
 * UTF-8 stands as one lone surrogate, U+DC80 to U+DCFF (PEP 383, "surrogateescape"): nothing is lost, and paths
 * stay keys of maps and sets. `showPath` is for people and JSON, `encodePath` for the file system.
 */

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });
const LONE_BYTE = /[\uDC80-\uDCFF]/;

/** Bytes as git or the file system gave them → path. Cost: one pass; a second one only where a byte is not UTF-8. */
export function decodePath(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return decodeEscaped(bytes);
  }
}

/** Decodes byte by byte: the longest valid UTF-8 sequence at each place, else that byte escaped. */
function decodeEscaped(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    const length = byte < 0x80 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0;
    let piece: string | undefined;
    if (length > 0 && at + length <= bytes.length) {
      try {
        piece = utf8.decode(bytes.subarray(at, at + length));
      } catch {
        piece = undefined;
      }
    }
    text += piece ?? String.fromCharCode(0xdc00 + byte);
    at += piece === undefined ? 1 : length;
  }
  return text;
}

/** Path → what node:fs takes: the string itself, or its bytes where it holds bytes that are not UTF-8. */
export function encodePath(path: string): string | Buffer {
  if (!LONE_BYTE.test(path)) return path;
  const pieces: Buffer[] = [];
  for (const character of path) {
    const code = character.charCodeAt(0);
    pieces.push(code >= 0xdc80 && code <= 0xdcff ? Buffer.from([code - 0xdc00]) : Buffer.from(character));
  }
  return Buffer.concat(pieces);
}

/** A path for JSON: bytes that are not UTF-8 as `\xNN`; everything else as it is (JSON escapes the rest itself). */
export const pathForJson = (path: string): string =>
  LONE_BYTE.test(path)
    ? path.replace(
        /[\uDC80-\uDCFF]/g,
        (byte) => `\\x${(byte.charCodeAt(0) - 0xdc00).toString(16).padStart(2, "0")}`,
      )
    : path;

// Control characters can move the cursor or start a workflow command; the bidirectional ones can reorder a line.
const UNSHOWABLE = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029\uFEFF]/g;

/** Text that a user wrote (a path, a name), made safe for one line of a terminal or a log. */
export const showText = (text: string): string =>
  pathForJson(text).replace(UNSHOWABLE, (character) => {
    const code = character.charCodeAt(0);
    if (character === "\n") return "\\n";
    if (character === "\t") return "\\t";
    if (character === "\r") return "\\r";
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16)}`;
  });

/** A path for people: on one line, nothing in it can move the cursor. */
export const showPath = showText;

/** Joins two `/` paths where `.` is the root: `join(".", "a")` is `a`, `join("a", ".")` is `a`. Does not resolve `..`. */
export const joinPath = (directory: string, path: string): string =>
  directory === "." || directory === ""
    ? path
    : path === "." || path === ""
      ? directory
      : `${directory}/${path}`;

/** The folder of a path, `.` at the top. */
export function parentOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "." : path.slice(0, slash);
}

/** The last part of a path. */
export const baseName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** Whether `path` is `directory` or lies below it; everything lies below `.`. */
export const isInside = (path: string, directory: string): boolean =>
  directory === "." || path === directory || path.startsWith(`${directory}/`);

/**
 * Resolves a `/` path written in a file that lies in `directory` (both below the root): takes out `.` and `..`.
 * Undefined when it is absolute or leaves the root.
 */
export function resolvePath(directory: string, written: string): string | undefined {
  if (written.startsWith("/")) return undefined;
  const parts = directory === "." ? [] : directory.split("/");
  for (const part of written.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === "..") {
      if (parts.pop() === undefined) return undefined;
    } else parts.push(part);
  }
  return parts.length === 0 ? "." : parts.join("/");
}

/** A path from the top of a repository, as it looks from a folder in it that does not hold it: `../../ci.yml`. */
export const pathAboveRoot = (folder: string, path: string): string =>
  `${"../".repeat(folder.split("/").length)}${path}`;
