import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { showHistory } from "./bundled-history.ts";

// Each line was looked at; langgraph has no root manifest.
test.each(["agents", "babel", "changesets", "dd-trace-go", "mdBook", "opentelemetry-go", "opentelemetry-js"])(
  "what each commit of %s changed in its root manifests is judged key by key",
  async (name) => {
    const expected = readFileSync(new URL(`histories/${name}.txt`, import.meta.url), "utf8");
    expect((await showHistory(name)).map((line) => `${line}\n`).join("")).toBe(expected);
  },
);
