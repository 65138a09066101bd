import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseSha, type Sha } from "../../src/base/sha.ts";
import { provenAncestor, provenMergeBases } from "../../src/git/history.ts";
import { runProcess } from "../../src/system/processes.ts";
import { makeGitRig, type GitRig, type TestRepository } from "../rig/git-rig.ts";

const HISTORIES = 520;
const SEED = Number(process.env["WRKNV_TEST_SEED"] ?? 20261);

/** mulberry32: small, and the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface History {
  readonly seed: number;
  /** Parents of each commit, by number; parents come first. */
  readonly parents: readonly (readonly number[])[];
  readonly seconds: readonly number[];
  readonly a: number;
  readonly b: number;
  readonly depth: number;
}

/** Two or three lines that grow side by side and merge each other, so that criss-cross merges are common. */
function makeHistory(seed: number): History {
  const random = randomFrom(seed);
  const upTo = (count: number) => Math.floor(random() * count);
  const size = 6 + upTo(26);
  const lines = 2 + upTo(2);
  const parents: number[][] = [[]];
  const seconds = [1_700_000_000];
  const tips: number[] = Array.from({ length: lines }, () => 0);
  const mergeRate = random() * 0.5;
  while (parents.length < size) {
    const line = upTo(lines);
    const own = tips[line] ?? 0;
    const other = tips[upTo(lines)] ?? 0;
    const number = parents.length;
    if (random() < 0.02) parents.push([]);
    else if (random() < mergeRate && other !== own) {
      parents.push(
        random() < 0.1
          ? [own, other, upTo(number)].filter((one, at, all) => all.indexOf(one) === at)
          : [own, other],
      );
      // Half of the time the other line merges the same two commits: a criss-cross.
      if (random() < 0.5) {
        const cross = tips.findIndex((tip, at) => tip === other && at !== line);
        if (cross >= 0) {
          seconds.push(1_700_000_000 + number * 60);
          parents.push([other, own]);
          tips[cross] = number + 1;
        }
      }
    } else parents.push([random() < 0.1 ? upTo(number) : own]);
    tips[line] = number;
    // Clocks of different people do not agree.
    seconds.push(1_700_000_000 + number * 60 + (random() < 0.1 ? upTo(2000) - 1000 : 0));
  }
  const a = tips[0] ?? 0;
  const b = random() < 0.15 ? upTo(parents.length) : (tips[1] ?? 0);
  return { seed, parents, seconds, a, b, depth: 1 + upTo(6) };
}

/** All ancestors of a commit, itself included: the slow and plain way. */
function ancestorsOf(history: History, start: number): Set<number> {
  const found = new Set<number>();
  const visit = (commit: number): void => {
    if (found.has(commit)) return;
    found.add(commit);
    history.parents[commit]!.forEach(visit);
  };
  visit(start);
  return found;
}

/** Common ancestors that no other common ancestor contains. */
function bestCommonAncestors(history: History): number[] {
  const ofB = ancestorsOf(history, history.b);
  const common = [...ancestorsOf(history, history.a)].filter((commit) => ofB.has(commit));
  return common.filter(
    (commit) => !common.some((other) => other !== commit && ancestorsOf(history, other).has(commit)),
  );
}

const markOf = (history: number, commit: number) => history * 1000 + commit + 1;

/** All histories in one server repository, by one process. */
async function serve(
  rig: GitRig,
  histories: readonly History[],
): Promise<{ readonly server: TestRepository; readonly idOf: (history: number, commit: number) => Sha }> {
  const server = await rig.init("server", { bare: true });
  const stream: string[] = [];
  histories.forEach((history, index) => {
    const ref = `refs/heads/h${index}`;
    history.parents.forEach(([first, ...others], commit) => {
      if (first === undefined) stream.push(`reset ${ref}`);
      const message = `h${index} c${commit}`;
      stream.push(
        `commit ${ref}`,
        `mark :${markOf(index, commit)}`,
        `committer T <t@example.com> ${history.seconds[commit]} +0000`,
        `data ${message.length}`,
        message,
        ...(first === undefined ? [] : [`from :${markOf(index, first)}`]),
        ...others.map((other) => `merge :${markOf(index, other)}`),
        `M 644 inline f${commit}`,
        "data 1",
        "x",
        "",
      );
    });
  });
  const marks = join(rig.directory, "marks");
  const { outcome, stderr } = await runProcess(
    ["git", "fast-import", "--quiet", "--force", `--export-marks=${marks}`],
    {
      cwd: server.directory,
      env: rig.env,
      stdin: stream.join("\n") + "\n",
    },
  );
  if (outcome.kind !== "exited" || outcome.code !== 0) throw new Error(stderr);
  const ids = new Map(
    readFileSync(marks, "utf8")
      .trim()
      .split("\n")
      .map((line): [number, Sha] => [
        Number(line.slice(1).split(" ")[0]),
        parseSha(line.split(" ")[1] ?? "")!,
      ]),
  );
  return { server, idOf: (history, commit) => ids.get(markOf(history, commit))! };
}

/** What `git clone --depth` leaves behind, with one process instead of five. */
async function shallowClone(
  rig: GitRig,
  server: TestRepository,
  name: string,
  depth: number,
  ids: readonly Sha[],
): Promise<TestRepository> {
  const folder = join(rig.directory, name);
  for (const inner of ["objects", "refs/heads"]) mkdirSync(join(folder, ".git", inner), { recursive: true });
  writeFileSync(join(folder, ".git/HEAD"), `${ids[0]}\n`);
  writeFileSync(
    join(folder, ".git/config"),
    `[core]\n\trepositoryformatversion = 0\n\tbare = false\n[remote "origin"]\n\turl = ${server.url}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`,
  );
  const clone = rig.open(folder);
  await clone.run(
    "fetch",
    "--quiet",
    "--no-tags",
    "--no-write-fetch-head",
    `--depth=${depth}`,
    "origin",
    ...ids,
  );
  return clone;
}

test(`the base found in a shallow clone is the base of the whole history, or none (${HISTORIES} random histories)`, async () => {
  await using rig = makeGitRig();
  const histories = Array.from({ length: HISTORIES }, (_, index) => makeHistory(SEED + index));
  const { server, idOf } = await serve(rig, histories);
  const counts = {
    several: 0,
    unrelated: 0,
    provenAtOnce: 0,
    unprovenAtOnce: 0,
    unproven: 0,
    wrongByGit: 0,
    ancestors: 0,
  };

  const check = async (index: number): Promise<void> => {
    const history = histories[index]!;
    const told = `WRKNV_TEST_SEED=${history.seed}, depth ${history.depth}, ${JSON.stringify(history)}`;
    const [a, b] = [idOf(index, history.a), idOf(index, history.b)];
    const expected = bestCommonAncestors(history)
      .map((commit): string => idOf(index, commit))
      .sort();
    if (expected.length > 1) counts.several += 1;
    if (expected.length === 0) counts.unrelated += 1;
    // Every third clone has only one of the two commits.
    const clone = await shallowClone(
      rig,
      server,
      `clone-${index}`,
      history.depth,
      history.seed % 3 === 0 ? [a] : [a, b],
    );
    const notices: string[] = [];
    const policy = {
      allowFetch: true,
      remote: "origin",
      notice: (text: string) => notices.push(text),
      deepenSteps: history.seed % 2 === 0 ? [1, 3] : [2, 8],
    };
    const right = expected.length === 0 ? { kind: "unrelated" } : { kind: "proven", bases: expected };

    if (history.seed % 3 !== 0) {
      const naive = await clone.git.run(["merge-base", "--all", a, b], { allow: [0, 1] });
      const byGit = naive.stdout.toString().split("\n").filter(Boolean).sort();
      if (naive.code === 0 && byGit.join() !== expected.join()) counts.wrongByGit += 1;
      const offline = await provenMergeBases(clone.git, a, b, { ...policy, allowFetch: false });
      if (offline.kind === "unproven") counts.unprovenAtOnce += 1;
      else {
        counts.provenAtOnce += 1;
        expect(offline, told).toEqual(right);
      }
    }
    if (history.seed % 4 === 0) {
      counts.ancestors += 1;
      const isAncestor = ancestorsOf(history, history.a).has(history.b);
      expect(await provenAncestor(clone.git, b, a, policy), told).toEqual({
        kind: isAncestor ? "yes" : "no",
      });
    }
    const found = await provenMergeBases(clone.git, a, b, policy);
    if (found.kind === "unproven") counts.unproven += 1;
    else expect(found, told).toEqual(right);
  };

  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < HISTORIES) await check(next++);
  };
  await Promise.all([worker(), worker(), worker()]);

  // The histories have to be of the kind that the proof is for.
  expect(counts.several).toBeGreaterThan(HISTORIES / 20);
  expect(counts.wrongByGit).toBeGreaterThan(0);
  expect(counts.provenAtOnce).toBeGreaterThan(HISTORIES / 20);
  expect(counts.unproven).toBeLessThan(HISTORIES / 20);
  console.log(JSON.stringify(counts));
}, 300_000);
