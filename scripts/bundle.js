// What dist/ has to hold, made in memory: for each entry its code, one chunk per `await import`, the licenses of all
// packages inside, and the package.json that marks it as ESM.
//
// TypeScript is only stripped of its types here (`npm run typecheck` checks it), file by file; ncc then bundles
// JavaScript. Not minified: a reviewer can read dist/, and start-up is no slower (measured: 118 and 121 ms for 2.2 MB).
import { createRequire } from "node:module";
import * as fs from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
export const ENTRIES = ["action", "cli"];
// Inside the checkout, so that packages are found; always the same place, because ncc numbers modules by their path.
const STAGE = join(ROOT, "build", "stage");

/** @typedef {{ readonly content: Buffer, readonly executable: boolean }} BundledFile */

/** @returns {Promise<Map<string, BundledFile>>} by path below dist/, with `/`, in order */
export async function bundle() {
  const ncc = createRequire(import.meta.url)("@vercel/ncc");
  // ncc takes names of modules relative to the current folder: the same from wherever this is started.
  process.chdir(ROOT);
  stage();
  const files = new Map();
  for (const entry of ENTRIES) {
    const { code, assets } = await ncc(join(STAGE, entry, "index.js"), {
      cache: false,
      esm: true,
      minify: false,
      sourceMap: false,
      quiet: true,
      license: "licenses.txt",
    }).catch((error) => {
      // Not with its stack: Node would print the line of ncc's own bundle, which is a megabyte long.
      console.error(`src/${entry}/index.ts cannot be bundled: ${error.message}`);
      process.exit(1);
    });
    const runs = code.startsWith("#!");
    const add = (name, source, executable) =>
      files.set(`${entry}/${name.split(sep).join("/")}`, {
        content: name.endsWith(".js")
          ? bundledText(source)
          : Buffer.from(Buffer.from(source).toString("utf8").replaceAll("\r\n", "\n")),
        executable,
      });
    add("index.js", code, runs);
    for (const [name, asset] of Object.entries(assets)) add(name, asset.source, false);
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

function stage() {
  fs.rmSync(STAGE, { recursive: true, force: true });
  const sources = fs
    .readdirSync(join(ROOT, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile());
  for (const source of sources) {
    const from = join(source.parentPath, source.name);
    const to = join(STAGE, from.slice(join(ROOT, "src").length));
    fs.mkdirSync(dirname(to), { recursive: true });
    if (from.endsWith(".ts")) fs.writeFileSync(to.replace(/\.ts$/, ".js"), stripTypes(from));
    else fs.copyFileSync(from, to);
  }
}

function stripTypes(file) {
  const { outputText, diagnostics = [] } = ts.transpileModule(fs.readFileSync(file, "utf8"), {
    fileName: file,
    reportDiagnostics: true,
    compilerOptions: {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      verbatimModuleSyntax: true,
      // A module is compiled at every start, comments and all: without them a tenth less time.
      removeComments: true,
      rewriteRelativeImportExtensions: true,
    },
  });
  const [first] = diagnostics;
  if (first !== undefined)
    throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(first.messageText, "\n")}`);
  return inlineJson(outputText, file);
}

// ncc 0.45 fails on `import … with { type: "json" }`, so the value is written into the code. Of our package.json only
// what a program can want: dist/ must not change with each development dependency.
function inlineJson(code, file) {
  return code.replace(
    /^import (\w+) from "(\.[^"]+\.json)" with \{ type: "json" \};$/gm,
    (_, name, specifier) => {
      const path = resolve(dirname(file), specifier);
      const value = JSON.parse(fs.readFileSync(path, "utf8"));
      return `const ${name} = ${JSON.stringify(path === join(ROOT, "package.json") ? { name: value.name, version: value.version } : value)};`;
    },
  );
}

// Git stores text with LF alone (.gitattributes); a CR of some package would make each clone differ from its build.
// JavaScript reads CR LF as LF inside template literals too, so nothing changes its meaning.
//
// A text with one letter beyond ASCII takes V8 twice the memory and half as much time again to compile, so such letters
// are written as escapes. (None stands in a raw template; in comments they do no harm.)
function bundledText(source) {
  return Buffer.from(
    Buffer.from(source)
      .toString("utf8")
      .replaceAll("\r\n", "\n")
      .replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
}
