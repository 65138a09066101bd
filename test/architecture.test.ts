import { readdirSync, readFileSync } from "node:fs";
import { join, posix, sep } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");

/**
 * The folders of src/ in the order in which data flows. A folder imports only from rows above its own; folders of one
 * row know nothing of each other. docs/architecture.md says what each is for.
 */
const ROWS: readonly (readonly string[])[] = [
  ["base"], ["documents"], ["system"], ["github"], ["config"], ["manifests"], ["git"], ["workspace"], ["graph"],
  ["affected"], ["tasks"], ["history"], ["plan"], ["backtest"], ["suggestions"], ["schedule"], ["report"], ["tools", "secrets", "environment"],
  ["container", "vm"], ["build"], ["standards"], ["checkout"], ["doctor"], ["commands"], ["action", "cli"],
]; // prettier-ignore

const ENTRIES = ["action", "cli"];
/** What only `system/` and the entries touch: files, processes, the network. */
const WORLD =
  /^(?:node:)?(?:fs|fs\/promises|child_process|net|tls|dns|dgram|http|https|http2|worker_threads|readline|tty|process)$/;
/** What makes start-up slow: loaded by the function that needs it, which ncc puts into a chunk of its own. */
const HEAVY =
  /^(?:yaml|semver|@renovatebot\/pep440|jsonc-parser|toml-eslint-parser|@actions\/.+|zod(?!\/mini$).*)$/;

interface Import {
  readonly specifier: string;
  /** `type` is gone when the code runs; `lazy` is `await import(…)`. */
  readonly kind: "type" | "value" | "lazy";
  readonly line: number;
}

interface SourceFile {
  /** `graph/layers.ts`, from src/. */
  readonly path: string;
  readonly folder: string;
  readonly imports: readonly Import[];
  /** Lines that read the global `process` or call the global `fetch`. */
  readonly worldLines: readonly number[];
}

const files: readonly SourceFile[] = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => path.split(sep).join("/"))
  .sort()
  .map((path) => readSource(path, readFileSync(join(ROOT, "src", path), "utf8")));
const byPath = new Map(files.map((file) => [file.path, file]));

function readSource(path: string, text: string): SourceFile {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const imports: Import[] = [];
  const worldLines: number[] = [];
  const lineOf = (node: ts.Node): number => source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  const add = (node: ts.Node, specifier: ts.Node | undefined, kind: Import["kind"]): void => {
    if (specifier !== undefined && ts.isStringLiteralLike(specifier))
      imports.push({ specifier: specifier.text, kind, line: lineOf(node) });
  };
  const visit = (node: ts.Node): void => {
    // `import { type A }` still loads the module under verbatimModuleSyntax, so only `import type` is a type import.
    if (ts.isImportDeclaration(node))
      add(
        node,
        node.moduleSpecifier,
        node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ? "type" : "value",
      );
    else if (ts.isExportDeclaration(node))
      add(node, node.moduleSpecifier, node.isTypeOnly ? "type" : "value");
    else if (ts.isImportTypeNode(node))
      add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, "type");
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node, node.arguments[0], "lazy");
    else if (
      (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === "process" &&
      !isDeclared("process", node)
    )
      worldLines.push(lineOf(node));
    else if (
      ts.isCallExpression(node) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === "fetch" &&
      !isDeclared("fetch", node)
    )
      worldLines.push(lineOf(node));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { path, folder: path.slice(0, path.indexOf("/")), imports, worldLines };
}

/** Whether a function or block around a node declares the name: then it is no global. */
function isDeclared(name: string, node: ts.Node): boolean {
  const binds = (binding: ts.BindingName): boolean =>
    ts.isIdentifier(binding)
      ? binding.text === name
      : binding.elements.some((element) => ts.isBindingElement(element) && binds(element.name));
  for (let around: ts.Node = node; !ts.isSourceFile(around); around = around.parent) {
    if (ts.isFunctionLike(around) && around.parameters.some((parameter) => binds(parameter.name)))
      return true;
    if (
      ts.isBlock(around) &&
      around.statements.some(
        (statement) =>
          ts.isVariableStatement(statement) &&
          statement.declarationList.declarations.some((one) => binds(one.name)),
      )
    )
      return true;
  }
  return false;
}

/** The file of src/ that a relative import names. */
const targetOf = (file: SourceFile, { specifier }: Import): SourceFile | undefined =>
  specifier.startsWith(".") ? byPath.get(posix.join(posix.dirname(file.path), specifier)) : undefined;

const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

const rowOf = (folder: string): number => ROWS.findIndex((row) => row.includes(folder));
const found = (wrong: (file: SourceFile, one: Import) => string | false): string[] =>
  files.flatMap((file) =>
    file.imports.flatMap((one) => {
      const text = wrong(file, one);
      return text === false ? [] : [`src/${file.path}:${one.line} ${text}`];
    }),
  );

describe("src", () => {
  test("has only folders that have a place in the order", () => {
    expect(files.filter(({ folder }) => rowOf(folder) < 0).map(({ path }) => path)).toEqual([]);
    expect(files.length).toBeGreaterThan(100);
  });

  test("imports only from folders above, and every file that it names is there", () => {
    const wrong = found((file, one) => {
      if (!one.specifier.startsWith(".")) return false;
      const target = targetOf(file, one);
      if (target === undefined)
        return one.specifier.endsWith("/package.json") ? false : `imports ${one.specifier}, no file of src/`;
      return target.folder !== file.folder && rowOf(target.folder) >= rowOf(file.folder)
        ? `imports ${target.path}, which is not above it`
        : false;
    });
    expect(wrong).toEqual([]);
  });

  test("has no cycle of files: across folders types count too, within one only what runs", () => {
    const targets = new Map(
      files.map((file) => [
        file.path,
        file.imports.flatMap((one) => {
          const target = targetOf(file, one);
          return target === undefined || (one.kind === "type" && target.folder === file.folder)
            ? []
            : [target.path];
        }),
      ]),
    );
    expect(cyclesOf(targets)).toEqual([]);
  });

  test("touches files, processes, the network and the environment only in system/ and the entries", () => {
    const wrong = [
      ...found((file, one) =>
        one.kind !== "type" &&
        WORLD.test(one.specifier) &&
        file.folder !== "system" &&
        !ENTRIES.includes(file.folder)
          ? `imports ${one.specifier}`
          : false,
      ),
      ...files
        .filter(({ folder }) => folder !== "system" && !ENTRIES.includes(folder))
        .flatMap(({ path, worldLines }) => worldLines.map((line) => `src/${path}:${line} reads a global`)),
    ];
    expect(wrong).toEqual([]);
  });

  test("knows GitHub's client only in github/", () => {
    expect(
      found(
        (file, { specifier }) =>
          specifier === "@actions/github" && file.folder !== "github" && `imports ${specifier}`,
      ),
    ).toEqual([]);
  });

  test("loads heavy libraries only where they are used", () => {
    expect(
      found((_file, one) => one.kind === "value" && HEAVY.test(one.specifier) && `imports ${one.specifier}`),
    ).toEqual([]);
  });

  test("uses only packages that package.json names", () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
      readonly devDependencies: Readonly<Record<string, string>>;
      readonly dependencies?: unknown;
    };
    // All is bundled: what a user installs has no dependencies of its own.
    expect(manifest.dependencies).toBeUndefined();
    expect(
      found(
        (_file, { specifier }) =>
          !specifier.startsWith(".") &&
          !specifier.startsWith("node:") &&
          !Object.hasOwn(manifest.devDependencies, packageOf(specifier)) &&
          `imports ${specifier}`,
      ),
    ).toEqual([]);
  });
});

describe("the search for cycles", () => {
  const cycles = (text: string): string[] =>
    cyclesOf(new Map(text.split("; ").map((line) => [line[0] ?? "", line.split(" ").slice(1)])));

  test("finds none where there is none, each where there are two, and names only its files", () => {
    expect(cycles("a b c; b c; c")).toEqual([]);
    expect(cycles("a b; b a c; c d; d e; e c; f a")).toEqual(["a → b → a", "c → d → e → c"]);
  });
});

/** One shortest cycle per file that starts one by name: breadth first, back to the start. */
function cyclesOf(targets: ReadonlyMap<string, readonly string[]>): string[] {
  const cycles: string[] = [];
  const told = new Set<string>();
  for (const start of [...targets.keys()].sort()) {
    if (told.has(start)) continue;
    const from = new Map<string, string>();
    const queue = [start];
    for (let next = queue.shift(); next !== undefined && !from.has(start); next = queue.shift())
      for (const target of targets.get(next) ?? [])
        if (!from.has(target)) {
          from.set(target, next);
          queue.push(target);
        }
    if (!from.has(start)) continue;
    const chain = [start];
    for (let at = from.get(start); at !== undefined && at !== start; at = from.get(at)) chain.unshift(at);
    for (const one of chain) told.add(one);
    cycles.push([start, ...chain].join(" → "));
  }
  return cycles;
}
