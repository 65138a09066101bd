import type { Sha } from "../../src/base/sha.ts";
import { makeGitRig, type GitRig, type TestRepository } from "./git-rig.ts";

/** A workspace of four npm packages: app needs lib, lib needs core, tool needs nobody. */
export const PACKAGES = {
  "package.json": '{"name":"workspace","private":true,"workspaces":["packages/*"]}\n',
  "packages/core/package.json": '{"name":"core","version":"1.0.0","scripts":{"test":"node --test"}}\n',
  "packages/core/index.js": "1\n",
  "packages/lib/package.json":
    '{"name":"lib","version":"1.0.0","scripts":{"test":"node --test"},\n "dependencies":{"core":"^1.0.0"}}\n',
  "packages/lib/index.js": "1\n",
  "packages/app/package.json":
    '{"name":"app","version":"1.0.0","scripts":{"test":"node --test"},\n "dependencies":{"lib":"^1.0.0"}}\n',
  "packages/app/index.js": "1\n",
  "packages/tool/package.json": '{"name":"tool","version":"1.0.0","scripts":{"test":"node --test"}}\n',
  "packages/tool/index.js": "1\n",
  ".github/workflows/ci.yml": `name: CI
on: { pull_request: {}, push: {} }
jobs:
  plan:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: ./.github/actions/setup
      - run: bash scripts/ci.sh
      - uses: org/wrknv-action@v1
`,
  ".github/workflows/other.yml":
    "name: Other\non: push\njobs: { one: { runs-on: ubuntu-latest, steps: [ { run: 'true' } ] } }\n",
  ".github/actions/setup/action.yml":
    "name: setup\nruns: { using: composite, steps: [ { run: node $GITHUB_ACTION_PATH/go.js, shell: bash } ] }\n",
  ".github/actions/setup/go.js": "1\n",
  "scripts/ci.sh": "true\n",
  "README.md": "hello\n",
} as const;

export interface Server extends AsyncDisposable {
  readonly rig: GitRig;
  /** What GitHub holds: clone it with `checkoutAs`. */
  readonly repository: TestRepository;
  /** The first commit of main. */
  readonly first: Sha;
}

/** A server with the workspace in one commit on main. */
export async function startServer(files: Readonly<Record<string, string>> = PACKAGES): Promise<Server> {
  const rig = makeGitRig();
  const repository = await rig.init("server");
  const first = await repository.commit("first", files);
  return { rig, repository, first, [Symbol.asyncDispose]: () => rig[Symbol.asyncDispose]() };
}

/** A pull request as GitHub keeps it: its head, and the merge that GitHub made of it into main as main is now. */
export async function openPull(
  repository: TestRepository,
  options: {
    readonly from: string;
    readonly files: Readonly<Record<string, string | null>>;
    readonly mainMoves?: Readonly<Record<string, string>>;
  },
): Promise<{ readonly head: Sha; readonly merge: Sha; readonly main: Sha }> {
  await repository.run("checkout", "--quiet", "-b", "feature", options.from);
  const head = await repository.commit("Change something", options.files);
  await repository.run("checkout", "--quiet", "main");
  if (options.mainMoves !== undefined) await repository.commit("Main moves on", options.mainMoves);
  const main = await repository.id("main");
  await repository.run("checkout", "--quiet", "--detach", "main");
  await repository.run("merge", "--quiet", "--no-ff", "-m", "Merge feature into main", head);
  const merge = await repository.id("HEAD");
  await repository.run("update-ref", "refs/pull/7/head", head);
  await repository.run("update-ref", "refs/pull/7/merge", merge);
  await repository.run("checkout", "--quiet", "main");
  return { head, merge, main };
}
