import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { DEMO_CHANGE, DEMO_FILES } from "../../src/commands/demo-workspace.ts";
import { ROOT } from "./markdown.ts";

/** A command of an example and all that it prints, both streams as a terminal shows them. */
export interface Step {
  readonly command: string;
  readonly output: string;
}

/** The home of a user who types what the pages show: `wrknv` is the bundle of this checkout. */
export interface Home extends Disposable {
  /** A new copy of the workspace that `wrknv demo` makes, on its branch. */
  demo(): string;
  /** A new empty folder. */
  empty(): string;
  /** Types commands one after the other; says where the shell is at the end. */
  type(
    folder: string,
    commands: readonly string[],
  ): { readonly steps: readonly Step[]; readonly folder: string };
}

const SEPARATOR = "\u001e";

export function openHome(): Home {
  const temp = realpathSync(mkdtempSync(join(tmpdir(), "wrknv-docs-")));
  const home = join(temp, "home", "ada");
  const bin = join(temp, "bin");
  for (const folder of [home, bin, join(temp, "tmp")]) mkdirSync(folder, { recursive: true });
  const program = `#!/bin/sh\nexec ${quoted(process.execPath)} ${quoted(join(ROOT, "dist", "cli", "index.js"))} "$@"\n`;
  for (const name of ["wrknv", "we"]) writeFileSync(join(bin, name), program, { mode: 0o755 });
  // Nothing of the machine's own: no identity, no CI, no settings.
  const env = {
    PATH: [bin, dirname(process.execPath), process.env["PATH"] ?? ""].join(delimiter),
    HOME: home,
    TMPDIR: join(temp, "tmp"),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: join(home, ".gitconfig"),
    GIT_AUTHOR_DATE: "2026-01-05T10:00:00+00:00",
    GIT_COMMITTER_DATE: "2026-01-05T10:00:00+00:00",
  };
  writeFileSync(
    env.GIT_CONFIG_GLOBAL,
    "[user]\nname = Ada\nemail = ada@example.org\n[init]\ndefaultBranch = main\n",
  );
  const sh = (folder: string, script: string): string => {
    const { stdout, error } = spawnSync("sh", ["-c", `exec 2>&1\n${script}`], {
      cwd: folder,
      env,
      encoding: "utf8",
    });
    if (error !== undefined) throw error;
    return stdout;
  };

  const original = join(temp, "demo");
  const write = (files: typeof DEMO_FILES): void => {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(original, path)), { recursive: true });
      writeFileSync(join(original, path), text);
    }
  };
  write(DEMO_FILES);
  sh(original, "git init -q && git add -A && git commit -q -m 'A workspace' && git switch -q -c feature");
  write(DEMO_CHANGE);
  sh(original, "git add -A && git commit -q -m 'Retry with a limit'");

  const fresh = (name: string): string => {
    const folder = join(home, name);
    rmSync(folder, { recursive: true, force: true });
    return folder;
  };
  return {
    demo() {
      const folder = fresh("demo");
      cpSync(original, folder, { recursive: true });
      return folder;
    },
    empty() {
      const folder = fresh("work");
      mkdirSync(folder);
      return folder;
    },
    type(folder, commands) {
      // One shell for all, so that `cd` and `$?` mean what they mean at a terminal.
      const script = commands.map((command) => `${command}\n_s=$?; printf '\\036'; (exit $_s)\n`).join("");
      const outputs = sh(folder, `${script}pwd -P`).split(SEPARATOR);
      const end = outputs.pop() ?? "";
      if (outputs.length !== commands.length)
        throw new Error(`a command ended the shell:\n${outputs.join("\n")}\n${end}`);
      const shown = (text: string) =>
        text.replaceAll(temp, "").replaceAll(/\/tmp\/wrknv-demo-\w{6}/g, "/tmp/wrknv-demo-5VuSLD");
      return {
        steps: outputs.map((output, index) => ({ command: commands[index] ?? "", output: shown(output) })),
        folder: end.trimEnd(),
      };
    },
    [Symbol.dispose]() {
      rmSync(temp, { recursive: true, force: true });
    },
  };
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
