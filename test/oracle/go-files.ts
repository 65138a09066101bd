/** A line of go.mod or go.work: its directive and the words after it, blocks written out. */
export interface GoLine {
  readonly directive: string;
  readonly words: readonly string[];
}

const parsed = new Map<string, readonly GoLine[]>();

/** The lines of a go.mod or go.work that say something, each text parsed once. */
export function goLines(text: string): readonly GoLine[] {
  const lines = parsed.get(text) ?? parseGoLines(text);
  parsed.set(text, lines);
  return lines;
}

function parseGoLines(text: string): GoLine[] {
  const lines: GoLine[] = [];
  let block: string | undefined;
  for (const raw of text.split("\n")) {
    const line = raw.replace(/\/\/.*$/, "").trim();
    if (line === "") continue;
    const words = line.split(/\s+/).map((word) => word.replace(/^["`]|["`]$/g, ""));
    if (block !== undefined) {
      if (line === ")") block = undefined;
      else lines.push({ directive: block, words });
    } else if (line.endsWith("(")) block = (words[0] ?? "").replace("(", "");
    else lines.push({ directive: words[0] ?? "", words: words.slice(1) });
  }
  return lines;
}

export const moduleOf = (text: string): string | undefined =>
  goLines(text).find(({ directive }) => directive === "module")?.words[0];

export const usesOf = (text: string): string[] =>
  goLines(text).flatMap(({ directive, words }) => (directive === "use" ? words.slice(0, 1) : []));

export const requiresOf = (text: string): { module: string; version: string }[] =>
  goLines(text).flatMap(({ directive, words: [module = "", version = ""] }) =>
    directive === "require" ? [{ module, version }] : [],
  );

/** `replace old [version] => new [version]`. */
export const replacesOf = (text: string): { module: string; version?: string; to: string }[] =>
  goLines(text).flatMap(({ directive, words }) => {
    const arrow = words.indexOf("=>");
    if (directive !== "replace" || arrow < 0) return [];
    const [module = "", version] = words.slice(0, arrow);
    const to = words.slice(arrow + 1).join(" ");
    return [version === undefined ? { module, to } : { module, version, to }];
  });

export const excludesOf = (text: string): { module: string; version: string }[] =>
  goLines(text).flatMap(({ directive, words: [module = "", version = ""] }) =>
    directive === "exclude" ? [{ module, version }] : [],
  );

/** All lines of one directive as one text. */
export const directiveText = (text: string, directive: string): string =>
  goLines(text)
    .filter((line) => line.directive === directive)
    .map(({ words }) => words.join(" "))
    .sort()
    .join("\n");
