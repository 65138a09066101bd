import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compareLockGraphs } from "../../../src/manifests/lockfiles/compare/compare-lock-graphs.ts";
import { TERRAFORM_LOCK } from "../../../src/manifests/lockfiles/terraform/terraform-lock.ts";
import { readTerraform } from "../../../src/manifests/terraform.ts";
import { corpusFile } from "./lock-folder.ts";
import { graphOf, showLock } from "./show-lock.ts";

const read = (text: string, folders: readonly string[] = []) =>
  TERRAFORM_LOCK.read({
    path: ".terraform.lock.hcl",
    text,
    companions: new Map(),
    members: new Map(folders.map((folder) => [folder, readTerraform([{ path: `${folder}/main.tf`, text: "" }])])),
  }); // prettier-ignore

const SAMPLE = readFileSync(corpusFile("terraform/sample/.terraform.lock.hcl"), "utf8");
const CHANGED = readFileSync(corpusFile("terraform/sample-changed/.terraform.lock.hcl"), "utf8");

test("each module that a lockfile serves has each provider", () => {
  const edges = [
    "  registry.example/sample/empty → registry.example/sample/empty 1.0.0",
    "  registry.example/sample/random → registry.example/sample/random 3.6.0",
  ];
  expect(showLock(read(SAMPLE, [".", "modules/network"]))).toEqual([
    "importer .",
    ...edges,
    "importer modules/network",
    ...edges,
    "line 4: registry.example/sample/empty 1.0.0 (h1:7aZEgjwFE9LmZcbJl/dm/K/Imo0fvq+iOkdMWpBNWYA=)",
    "line 11: registry.example/sample/random 3.6.0 (h1:8I34lRmvp7k0oAm8/Zp4urLq3bZP4VIGgFUpliXP2hs=)",
  ]);
});

test("another version of a provider is a difference, and one hash more; other constraints and another order are none", () => {
  const differences = (head: string) => [
    ...compareLockGraphs(graphOf(read(SAMPLE)), graphOf(read(head))).importers.keys(),
  ];
  const twoHashes = SAMPLE.replace("  ]\n", `    "zh:00",\n  ]\n`);
  expect(differences(CHANGED)).toEqual(["."]);
  expect(differences(twoHashes)).toEqual(["."]);
  expect(differences(SAMPLE.replace(`constraints = "3.6.0"`, `constraints = "~> 3.6"`))).toEqual([]);
  expect(differences(SAMPLE.replaceAll("\n", "\r\n"))).toEqual([]);
  const [comment = "", first = "", second = ""] = SAMPLE.split(/^(?=provider)/m);
  expect(differences(`${comment}${second}\n${first}`)).toEqual([]);
});

test("what is not surely understood is unknown, with its line", () => {
  const block = (inner: string) => `provider "p" {\n${inner}\n}\n`;
  expect(
    [
      SAMPLE.replace("provider", "module"),
      SAMPLE.replace(/^}$/m, ""),
      SAMPLE.replace("  hashes", "<<<<<<< ours\n  hashes"),
      SAMPLE.slice(0, SAMPLE.indexOf("zh:") < 0 ? SAMPLE.length - 20 : SAMPLE.indexOf("zh:")),
      block(`version = "1\\""`),
      block(`version = "1"\nnested {`),
      block(`constraints = "1"`),
      block(`version = "1"`).repeat(2),
    ].flatMap((text) => showLock(read(text))),
  ).toEqual([
    `unknown, line 4: "module \\"registry.example/sample/empty\\" {" is not a provider`,
    `unknown, line 11: "provider \\"registry.example/sample/random" is not a setting of a provider`,
    `unknown, line 6: "<<<<<<< ours" is not a setting of a provider`,
    `unknown, line 15: "\\"h1:8I34lRmvp7k0oAm8/Zp4urLq3bZP4VIGg" is not a hash`,
    `unknown, line 2: "version = \\"1\\\\\\"\\"" is not a setting of a provider`,
    `unknown, line 3: "nested {" is not a setting of a provider`,
    "unknown, line 1: this provider has no version",
    "unknown, line 4: this provider stands twice",
  ]);
});

test("a lockfile without providers is one of nothing", () => {
  expect(showLock(read("# only words\n"))).toEqual(["importer ."]);
});
