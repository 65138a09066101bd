/** What a program asks for by name. */
export interface ProgramImports {
  /** Modules or packages, as written. */
  readonly names: readonly string[];
  /**
   * Whether it can use more than is written: a module that is looked up, a process that is started
   * or a folder above that is asked for when it runs.
   */
  readonly isOpen: boolean;
}

const OPEN =
  /\b(?:importlib|__import__|import_module|subprocess|Popen|os\.(?:system|exec|spawn)|entry_points|pytest_plugins|sys\.path|runpy|exec|pardir|parents)\b|\.parent\.parent\b/;

/**
 * The absolute imports of a Python text, found line by line: `a.b` for `import a.b`, and `a.b.c` for `from a.b import c`, of which
 * `c` can be a module or a name in one. O(text).
 */
export function pythonImports(text: string): ProgramImports {
  const names = new Set<string>();
  for (const [, list = ""] of text.matchAll(/^[ \t]*import[ \t]+([^\n#;]+)/gm))
    for (const name of list.split(",").map(nameIn)) if (name !== "") names.add(name);
  for (const [, module = "", grouped, plain] of text.matchAll(
    /^[ \t]*from[ \t]+([\w.]+)[ \t]+import[ \t]*(?:\(([^()]*)\)|([^\n#;]+))/gm,
  )) {
    if (module.startsWith(".")) continue;
    const list = (grouped ?? plain ?? "")
      .replace(/#[^\n]*/g, "")
      .split(",")
      .map(nameIn)
      .filter((name) => name !== "");
    // Of `*` nobody knows what it is, and a list that is not closed cannot be read.
    for (const name of list.length === 0 ? [""] : list) names.add(name === "" ? module : `${module}.${name}`);
  }
  return { names: [...names], isOpen: OPEN.test(text) };
}

/** The name at the start of `name as other`; empty where there is none. */
const nameIn = (written: string): string => /^\s*([\w.]*)/.exec(written)?.[1] ?? "";
