import fc from "fast-check";
import { expect, test } from "vitest";
import { readTerraform } from "../../src/manifests/terraform.ts";
import { scanModules } from "../../src/manifests/terraform-modules.ts";
import { showDependencies } from "./show.ts";

const MAIN = `
# module "no" { source = "../comment" }
// module "no" { source = "../comment" }
/* module "no" {
  source = "../comment" } */
locals {
  text = "module \\"no\\" { source = \\"../string\\" }"
  deep = "\${join("}", ["\${var.x}", "{"])} \$\${no} %{ if true }x%{ endif }"
  doc  = <<-EOT
    module "no" { source = "../heredoc" }
    EOT
  after = 1
}
module "network" {
  count  = 2
  providers = { source = "../no" }
  source = "../network" # why
  nested {
    source = "../no"
  }
}
module "inline" { source = "./modules/inline" }
module "registry" {
  source  = "hashicorp/consul/aws"
  version = "1.0"
}
module "far" {
  source = "../../../far"
}
module "computed" {
  source = "../\${var.x}"
}
data "module" "x" {
  source = "../no"
}
moduleish "x" {
  source = "../no"
}
`;

test("only the sources of module blocks are read, whatever stands in comments, strings and heredocs", () => {
  expect(scanModules(MAIN.replaceAll("\n", "\r\n"))).toEqual({
    sources: [
      { source: "../network", line: 17 },
      { source: "./modules/inline", line: 22 },
      { source: "hashicorp/consul/aws", line: 24 },
      { source: "../../../far", line: 28 },
    ],
    problem: undefined,
  });
});

test("the files of a folder are one manifest, called after main.tf or the first", () => {
  const manifest = readTerraform([
    { path: "live/dev/z.tf", text: 'module "z" {\n  source = "../z"\n}\n' },
    { path: "live/dev/main.tf", text: MAIN },
    { path: "live/dev/a.tf", text: 'module "a" {\n  source = ".//"\n}\n' },
  ]);
  expect(showDependencies(manifest)).toEqual([
    "runtime - * in live/dev @ live/dev/a.tf line 2",
    "runtime - * in live/network @ line 17",
    "runtime - * in live/dev/modules/inline @ line 22",
    "runtime - * from ../../../far @ line 28",
    "runtime - * in live/z @ live/dev/z.tf line 2",
  ]);
  expect({ ...manifest, dependencies: [] }).toEqual({
    ecosystem: "terraform",
    path: "live/dev/main.tf",
    directory: "live/dev",
    name: undefined,
    nameAt: undefined,
    version: undefined,
    isPackage: true,
    dependencies: [],
    members: undefined,
    computedDependencies: undefined,
    scripts: [],
    classifiers: [],
    problems: [],
  });
  expect(
    readTerraform([
      { path: "b.tf", text: "" },
      { path: "a.tf", text: "" },
    ]).path,
  ).toBe("a.tf");
});

test.each([
  ['x = "open', "this string is not closed", 1],
  ["\n/* open", "this comment is not closed", 2],
  ["x = <<EOT\nbody\n", "the text up to EOT is not closed", 1],
  ['module "x" {\n', "a block is not closed at the end of the file", 2],
])("%j is a problem, for what stands behind it was not read", (text, message, line) => {
  expect(readTerraform([{ path: "main.tf", text }]).problems).toMatchObject([
    { code: "manifest/syntax", severity: "error", message, file: "main.tf", place: { line } },
  ]);
});

test("a module is found behind any noise that is closed, and scanning ends on any text", () => {
  const noise = fc.constantFrom(
    "# x\n",
    "/* { */",
    'a = "}"\n',
    'b = "${"{"}"\n',
    "c = <<E\n}\nE\n",
    "d {\n}\n",
    "e = [1, {}]\n",
    "f = 1 << 2\n",
  );
  fc.assert(
    fc.property(fc.array(noise), (before) => {
      const text = `${before.join("\n")}\nmodule "m" {\n  source = "../m"\n}\n`;
      expect(scanModules(text).sources.map(({ source }) => source)).toEqual(["../m"]);
    }),
  );
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('"', "$", "{", "}", "<", "E", "\n", "\\", "/", "*", "#", "[", "]", "=", " "),
      }),
      (text) => {
        scanModules(text);
      },
    ),
  );
});

test("a deep or long hostile text costs one pass", () => {
  const start = performance.now();
  scanModules(`x = "${'${"'.repeat(100_000)}`);
  scanModules("{".repeat(100_000));
  scanModules("x = 1\n".repeat(100_000));
  scanModules(`x = <<E\n${"a\n".repeat(100_000)}`);
  expect(performance.now() - start).toBeLessThan(2000);
});
