import { expect, test } from "vitest";
import { renderDiagnostic } from "../../src/base/diagnostic.ts";
import { locateProblems } from "../../src/manifests/locate.ts";
import { readManifest } from "../../src/manifests/read-manifest.ts";
import { showDependencies } from "./show.ts";

const read = (text: string, path = "exporters/otlp/go.mod") => readManifest({ ecosystem: "go", path, text });

test("requirements of lines and blocks are read, with what replaces them", () => {
  const manifest = read(
    `// Deprecated: no.
module "example.org/otel/exporters/otlp" // the name

go 1.22.0
toolchain go1.22.1
tool example.org/tool
godebug default=go1.21

require example.org/otel v1.2.3
require (
	example.org/otel/trace v1.0.0 // indirect
	// a comment
	"example.org/quoted" v0.1.0
	\`example.org/raw\` v0.2.0
	example.org/fork v1.0.0
)
require ()

replace example.org/otel => ../..
replace (
	example.org/otel/trace v0.9.0 => ./trace
	example.org/fork => example.org/other/fork v1.1.0
	example.org/unused => ../unused
)
exclude example.org/bad v1.0.0
retract [v1.0.0, v1.1.0]
future ( x y z )
`.replaceAll("\n", "\r\n"),
  );
  expect(showDependencies(manifest)).toEqual([
    "runtime example.org/otel v1.2.3 in . @ line 9",
    "runtime example.org/otel/trace v1.0.0 in exporters/otlp/trace @ line 11",
    "runtime example.org/quoted v0.1.0 @ line 13",
    "runtime example.org/raw v0.2.0 @ line 14",
    "runtime example.org/fork v1.0.0 from example.org/other/fork v1.1.0 @ line 15",
  ]);
  expect({ ...manifest, dependencies: [] }).toEqual({
    ecosystem: "go",
    path: "exporters/otlp/go.mod",
    directory: "exporters/otlp",
    name: "example.org/otel/exporters/otlp",
    nameAt: { line: 2 },
    version: undefined,
    isPackage: true,
    dependencies: [],
    members: undefined,
    computedDependencies: undefined,
    scripts: [],
    classifiers: [],
    problems: [],
  });
});

test("a replacement outside the workspace is another source", () => {
  expect(showDependencies(read("module m\nrequire a v1\nreplace a v1 => ../../../a\n"))).toEqual([
    "runtime a v1 from ../../../a @ line 2",
  ]);
});

test("a go.work names folders, and its replacements are for its members", () => {
  const manifest = read(
    "go 1.22\n\nuse .\nuse (\n\t./a // x\n\t../b/\n)\nreplace m/a v1.0.0 => ./fork\n",
    "work/go.work",
  );
  expect(manifest).toEqual({
    ecosystem: "go",
    path: "work/go.work",
    directory: "work",
    name: undefined,
    nameAt: undefined,
    version: undefined,
    isPackage: false,
    dependencies: [],
    members: {
      include: [
        { pattern: ".", at: { line: 3 } },
        { pattern: "./a", at: { line: 5 } },
        { pattern: "../b/", at: { line: 6 } },
      ],
      exclude: [],
    },
    computedDependencies: undefined,
    scripts: [],
    classifiers: [],
    problems: [],
    shared: {
      version: undefined,
      sources: new Map([
        ["m/a", { package: "m/a", path: "work/fork", constraint: "*", foreignSource: undefined }],
      ]),
    },
  });
});

test("all that is wrong is reported with its line, and what is right is read", async () => {
  const text = 'module m\nrequire a\nrequire b v1\nreplace c\nrequire "open v1\nrequire (\n d v1\n';
  const manifest = read(text, "go.mod");
  const located = await locateProblems({ path: "go.mod", text }, manifest.problems);
  expect(showDependencies(manifest)).toEqual(["runtime b v1 @ line 3", "runtime d v1 @ line 7"]);
  expect(located.map(renderDiagnostic).join("\n"))
    .toBe(`error: this string has no closing quote [manifest/syntax]
 --> go.mod:5:1
5 | require "open v1
  | ~~~~~~~~~~~~~~~~
error: the block of require is not closed [manifest/syntax]
 --> go.mod:6:1
6 | require (
  | ~~~~~~~~~
error: a replacement is a module, => and a module or a folder [manifest/syntax]
 --> go.mod:4:1
4 | replace c
  | ~~~~~~~~~
error: a requirement is a module and a version [manifest/syntax]
 --> go.mod:2:1
2 | require a
  | ~~~~~~~~~`);
  expect(read("", "go.mod").problems).toMatchObject([
    { message: "a go.mod must name its module", at: { line: 1 } },
  ]);
});

test("fifty thousand wrong lines are read and located in time", async () => {
  const text = `module m\n${"require a\n".repeat(50_000)}`;
  const start = performance.now();
  const located = await locateProblems({ path: "go.mod", text }, read(text, "go.mod").problems);
  expect(located.at(-1)?.place?.line).toBe(50_001);
  expect(performance.now() - start).toBeLessThan(3000);
});
