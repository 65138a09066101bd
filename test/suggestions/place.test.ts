import { expect, test } from "vitest";
import { openRepoFolders, placeOf, placeText } from "../../src/suggestions/place.ts";

const folders = openRepoFolders([".", "packages/a", "examples/site"]);
const place = (path: string): string => placeText(placeOf(path, folders));

test("a file's place is the largest folder that holds no repo", () => {
  expect(place("proto/v1/a.proto")).toBe("proto/");
  expect(place("packages/shared/x/y.txt")).toBe("packages/shared/");
});

test("beside repos it is the file alone, but in a folder for tests or examples that folder", () => {
  expect(place("Makefile")).toBe("Makefile");
  expect(place("packages/x.txt")).toBe("packages/x.txt");
  expect(place("examples/x.txt")).toBe("examples/");
  expect(place("examples/other/x.txt")).toBe("examples/");
});

test("in a folder that is a repo by now it is that repo", () => {
  expect(place("packages/a/src/x.ts")).toBe("packages/a/");
});
