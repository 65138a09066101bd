import { expect, test } from "vitest";
import { catFileReader } from "../../src/git/cat-file.ts";
import { parseCommit, renderDate } from "../../src/git/commit.ts";
import { openObjects } from "../../src/git/objects.ts";
import { parsePromisors, prefetchObjects } from "../../src/git/prefetch.ts";
import { makeGitRig, makeRepository } from "../rig/git-rig.ts";

test("many objects are read through one process, in whatever order they are asked for", async () => {
  const files = Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [`f${index}`, "x".repeat(index * 37) + String(index)]),
  );
  await using repository = await makeRepository({ ...files, "big.bin": "\0\n".repeat(300_000) });
  await using objects = openObjects(repository.git);
  const read = await Promise.all(Object.keys(files).map((name) => objects.readObject(`HEAD:${name}`)));
  expect(read.map((object) => object?.content.toString())).toEqual(Object.values(files));
  expect((await objects.readObject("HEAD:big.bin"))?.content.length).toBe(600_000);
  expect((await objects.readObject("HEAD^{tree}"))?.type).toBe("tree");
  expect(await objects.readObject("HEAD:missing")).toBeUndefined();
  expect(await objects.readObject("1".repeat(40))).toBeUndefined();
  expect((await objects.readObject("HEAD:f1"))?.content.toString()).toBe(files["f1"]);
});

test("a revision that git could take for an option or for two requests is refused", async () => {
  await using repository = await makeRepository();
  await using objects = openObjects(repository.git);
  for (const revision of ["-x", "HEAD\nHEAD", "a\0b", ""])
    await expect(objects.readObject(revision)).rejects.toMatchObject({ code: "git/unknown-ref" });
});

test("a reader in a folder that is no repository fails as git does, and does not hang", async () => {
  await using rig = makeGitRig();
  await using objects = openObjects(rig.open(rig.directory).git);
  await expect(objects.readObject("HEAD")).rejects.toMatchObject({ code: "git/not-a-repository" });
  await expect(objects.readObject("HEAD")).rejects.toMatchObject({ code: "git/not-a-repository" });
});

test("answers are read whatever pieces they come in", () => {
  const id = "a".repeat(40);
  const stream = Buffer.from(
    `${id} blob 3\nx\ny\nHEAD:a b missing\n${id} blob 0\n\n${id} commit 2\nok\nabc ambiguous\n`,
  );
  const expected = ["x\ny", undefined, "", "ok", undefined];
  for (let size = 1; size <= stream.length; size += 1) {
    const reader = catFileReader();
    const answers = [];
    for (let at = 0; at < stream.length; at += size)
      answers.push(...reader.push(stream.subarray(at, at + size)));
    expect(answers.map((answer) => answer?.content.toString())).toEqual(expected);
  }
  expect(() => catFileReader().push(Buffer.from("fatal: what\n"))).toThrow(
    "git cat-file printed what we cannot read",
  );
});

test("a commit is read from its object: signature, encoding, zone and a subject of several lines", () => {
  const id = (digit: string) => digit.repeat(40);
  const text = [
    `tree ${id("1")}`,
    `parent ${id("2")}`,
    `parent ${id("3")}`,
    "author J\xf6rg <Jane> Doe <j@x> 1750000000 -0330",
    "committer C <c@x> 1750000001 +0000",
    "gpgsig -----BEGIN PGP SIGNATURE-----",
    ` parent ${id("4")}`,
    "encoding ISO-8859-1",
    "",
    "",
    "first line",
    "  second line \xfc",
    "",
    "body",
  ].join("\n");
  expect(parseCommit(Buffer.from(text, "latin1"))).toEqual({
    tree: id("1"),
    parents: [id("2"), id("3")],
    author: "Jörg <Jane> Doe",
    date: "2025-06-15T11:36:40-03:30",
    subject: "first line second line ü",
  });
  const bare = parseCommit(Buffer.from(`tree ${id("1")}\nauthor  <> 99999999999999999 +0000\n\n`));
  expect(bare).toEqual({ tree: id("1"), parents: [], author: "", date: null, subject: "" });
  expect(() => parseCommit(Buffer.from("blob"))).toThrow("a commit cannot be read: no tree");
  expect(renderDate(0, "+0000")).toBe("1970-01-01T00:00:00+00:00");
  expect(renderDate(0, "+9999")).toBeNull();
});

test("what a partial clone left out is fetched in one go", async () => {
  await using rig = makeGitRig();
  const server = await rig.init("server");
  await server.commit("first", { a: "1", b: "2", c: "3" });
  await server.commit("second", { a: "4", b: "5", c: "6" });
  const clone = await rig.clone(server, "clone", "--filter=blob:none");
  const ids = await Promise.all(["a", "b", "c"].map((name) => server.id(`HEAD~1:${name}`)));
  await prefetchObjects(clone.git, ids);
  expect(rig.ran.filter((argv) => argv.includes("fetch"))).toHaveLength(1);
  await clone.run("remote", "set-url", "origin", "/nowhere");
  await using objects = openObjects(clone.git);
  expect(
    await Promise.all(ids.map(async (id) => (await objects.readObject(id))?.content.toString())),
  ).toEqual(["1", "2", "3"]);

  const complete = await rig.clone(server, "complete");
  const before = rig.ran.length;
  await prefetchObjects(complete.git, ids);
  expect(rig.ran.slice(before).filter((argv) => argv.includes("fetch"))).toEqual([]);
  expect(
    parsePromisors("remote.origin.promisor true\nremote.a.b.promisor\nremote.x.promisor false\n"),
  ).toEqual(["origin", "a.b"]);
});
