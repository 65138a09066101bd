import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

export const ROOT = join(import.meta.dirname, "..", "..");

/** A fenced block of a page. */
export interface Block {
  /** Of the opening fence, from 1. */
  readonly line: number;
  /** `console`, `yaml`; empty where the fence names none. */
  readonly language: string;
  readonly text: string;
  /** The text of an HTML comment on the line before: `run in demo`. */
  readonly comment: string | undefined;
}

export interface Page {
  /** `docs/commands/list.md`, from the root. */
  readonly path: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Targets of links outside of code. */
  readonly links: readonly { readonly line: number; readonly target: string }[];
  /** What `#…` can name, as GitHub makes it from headings. */
  readonly anchors: ReadonlySet<string>;
}

/** Every page that people read: those at the root and all below docs/. */
export const PAGES: readonly Page[] = [
  ...readdirSync(ROOT).filter((name) => name.endsWith(".md")),
  ...readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name.split(sep).join("/")}`),
]
  .sort()
  .map((path) => readPage(path, readFileSync(join(ROOT, path), "utf8")));

export function pageAt(path: string): Page {
  const page = PAGES.find((one) => one.path === path);
  if (page === undefined) throw new Error(`there is no page ${path}`);
  return page;
}

/** Reads what the tests look at. Of Markdown only what our pages use: fences of three backticks, inline links. */
export function readPage(path: string, text: string): Page {
  const blocks: Block[] = [];
  const links: { line: number; target: string }[] = [];
  const anchors = new Set<string>();
  let open: { line: number; language: string; comment: string | undefined; lines: string[] } | undefined;
  const lines = text.split("\n");
  for (const [index, line] of lines.entries()) {
    if (open !== undefined) {
      if (line === "```") {
        blocks.push({ ...open, text: open.lines.map((one) => `${one}\n`).join("") });
        open = undefined;
      } else open.lines.push(line);
      continue;
    }
    const fence = /^```(\w*)$/.exec(line);
    if (fence !== null) {
      const comment = /^<!-- (.+) -->$/.exec(lines[index - 1] ?? "")?.[1];
      open = { line: index + 1, language: fence[1] ?? "", comment, lines: [] };
      continue;
    }
    const heading = /^#{1,6} (.+)$/.exec(line)?.[1];
    if (heading !== undefined) anchors.add(slugOf(heading));
    for (const { 1: target = "" } of line.replace(/`[^`]*`/g, "``").matchAll(/\]\(([^()\s]+)\)/g))
      links.push({ line: index + 1, target });
  }
  if (open !== undefined) throw new Error(`${path}:${open.line}: the block does not end`);
  return { path, text, blocks, links, anchors };
}

/** GitHub's anchor of a heading: lower case, only word characters, spaces and hyphens, spaces as hyphens. */
function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}
