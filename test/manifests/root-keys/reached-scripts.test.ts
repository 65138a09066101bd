import fc from "fast-check";
import { expect, test } from "vitest";
import { readRootScripts } from "../../../src/manifests/root-keys/read-root-scripts.ts";
import { reachedScripts } from "../../../src/manifests/root-keys/reached-scripts.ts";

type Scripts = Readonly<Record<string, string>>;

interface Question {
  readonly base?: Scripts;
  readonly head: Scripts;
  readonly changed?: readonly string[];
  readonly task?: string | undefined;
  readonly memberCommands?: readonly string[];
  readonly workflowTexts?: readonly string[];
}

/** All scripts of head changed, unless told. */
const reached = ({
  base,
  head,
  changed = Object.keys(head),
  task,
  memberCommands = [],
  workflowTexts = [],
}: Question) =>
  reachedScripts({
    changed,
    scripts: { base: new Map(Object.entries(base ?? head)), head: new Map(Object.entries(head)) },
    task,
    memberCommands,
    workflowTexts,
  });

test("without a task all changed scripts count", () => {
  expect(reached({ head: { a: "x", b: "y" } })).toEqual(["a", "b"]);
});

test("with a task its script counts, what goes before and after it, and what they call, at base or at head", () => {
  const head = {
    lint: "eslint . && npm run lint:types",
    prelint: "node prepare.js",
    postlint: "yarn report -- --all",
    "lint:types": "tsc",
    "prelint:types": "node types.js",
    report: "node report.js",
    build: "tsup",
    old: "x",
  };
  expect(reached({ head, base: { ...head, lint: "pnpm old" }, task: "lint" })).toEqual([
    "lint",
    "prelint",
    "postlint",
    "lint:types",
    "prelint:types",
    "report",
    "old",
  ]);
});

test("a task without a script of its own reaches none but what runs by itself", () => {
  const head = {
    test: "jest",
    build: "tsc",
    postinstall: "npm run patch",
    patch: "x",
    prepack: "y",
    preinstall: "z",
  };
  expect(reached({ head, task: "bench" })).toEqual(["postinstall", "patch", "prepack", "preinstall"]);
});

test.each([
  ["npm run a", ["a"]],
  ["npm run-script a --silent; npm run b", ["a", "b"]],
  ["yarn a && yarn run b", ["a", "b"]],
  ["pnpm -w a", ["a"]],
  ["bun run a", ["a"]],
  ["node --run a", ["a"]],
  ["node --run=a", ["a"]],
  ["run-s a b:*", ["a", "b", "b:1", "b:2"]],
  ["npm-run-all --parallel b:1 -s a", ["a", "b:1"]],
  ["run-p 'b:*' '!b:1'", ["b", "b:1", "b:2"]],
  ["run-p b:{1,2}", ["b", "b:1", "b:2"]],
  ['concurrently npm:a "npm:b:*"', ["a", "b", "b:1", "b:2"]],
  ['pnpm run "/^b:.*/"', ["a", "b", "b:1", "b:2", "c d", "test"]],
  ["npm run b:$TARGET", ["b", "b:1", "b:2"]],
  ["npm run $SCRIPT", ["a", "b", "b:1", "b:2", "c d", "test"]],
  ["npm run $(cat script)", ["a", "b", "b:1", "b:2", "c d", "test"]],
  ['npm run "c d"', ["c d"]],
  ["npm t", ["test"]],
  ["npm test -- a.js", ["test"]],
  ["nx run root:a", ["a"]],
  ["turbo run //#a", ["a"]],
  ["cd ../.. && npm run -s a | tee log", ["a"]],
  ["wireit", ["a", "b", "b:1", "b:2", "c d", "test"]],
  ["tsc -p . && rm -rf *.js $HOME/x", []],
  ["alpha ab a-b a_b a/b ab:c", []],
] as const)("%j calls %j", (command, expected) => {
  const head = { a: "1", b: "1", "b:1": "1", "b:2": "1", "c d": "1", test: "1" };
  const inTask = reached({ head: { ...head, task: command }, changed: Object.keys(head), task: "task" });
  const inMember = reached({ head, task: "other", memberCommands: [command] });
  const inWorkflow = reached({
    head,
    task: "other",
    workflowTexts: [`on: push\njobs:\n  x:\n    steps:\n      - run: ${command}\n`],
  });
  expect([inTask, inMember, inWorkflow]).toEqual([expected, expected, expected]);
});

test("an expression of a workflow stands for all scripts that begin as it does", () => {
  const head = { "test:a": "1", "test:b": "1", lint: "1" };
  const workflow = (run: string) => reached({ head, task: "x", workflowTexts: [`      - run: ${run}`] });
  expect(workflow("npm run test:${{ matrix.suite || 'a' }}")).toEqual(["test:a", "test:b"]);
  expect(workflow("yarn ${{ inputs.script }}")).toEqual(["test:a", "test:b", "lint"]);
  expect(workflow("echo ${{ github.sha }}")).toEqual([]);
});

test("a command that goes on in the next line is one, and a next line without that is another", () => {
  const head = { lint: "1", build: "1" };
  expect(reached({ head, task: "x", workflowTexts: ["run: |\n  npm run \\\n    $X\n"] })).toEqual([
    "lint",
    "build",
  ]);
  expect(reached({ head, task: "x", workflowTexts: ["run: |\n  npm ci\n  rm *.js\n"] })).toEqual([]);
});

test("scripts that call each other in a ring, and names of JavaScript's objects, end", () => {
  const scripts = readRootScripts(
    '{"scripts": {"a": "npm run b", "b": "npm run a", "__proto__": "x", "c": 1}}',
  );
  expect([...scripts]).toEqual([
    ["a", "npm run b"],
    ["b", "npm run a"],
    ["__proto__", "x"],
  ]);
  const question = { scripts: { base: scripts, head: scripts }, memberCommands: [], workflowTexts: [] };
  expect(reachedScripts({ ...question, changed: ["b", "__proto__"], task: "a" })).toEqual(["b"]);
  expect(
    readRootScripts("{").size + readRootScripts(undefined).size + readRootScripts('{"scripts":[]}').size,
  ).toBe(0);
});

test("long texts of one character are read in linear time", () => {
  for (const piece of ["-", ":", "${{", "$", "a", "/", "\\\n", "npm run "]) {
    const text = piece.repeat(1_000_000 / piece.length);
    expect(reached({ head: { lint: "1" }, task: "x", workflowTexts: [text] }).length).toBeLessThan(2);
  }
});

test("what is called through any chain of scripts is reached", () => {
  const names = ["a", "b", "c", "d", "e", "f"];
  const graph = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 12 });
  fc.assert(
    fc.property(graph, (calls) => {
      const command = (name: string) =>
        calls.filter(([from]) => from === name).map(([, to]) => `npm run ${to}`).join(" && "); // prettier-ignore
      const closure = new Set(["a"]);
      for (let round = 0; round < names.length; round += 1)
        for (const [from, to] of calls) if (closure.has(from)) closure.add(to);
      const head = Object.fromEntries(names.map((name) => [name, command(name)]));
      expect(reached({ head, task: "a" })).toEqual(names.filter((name) => closure.has(name)));
    }),
  );
});
