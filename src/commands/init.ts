import { tomlString } from "../documents/toml-string.ts";
import { Failure } from "../base/failure.ts";
import { joinPath, showPath } from "../base/path-text.ts";
import type { Scope } from "../base/scope.ts";
import { WORKSPACE_FILE } from "../config/workspace-file.ts";
import { exists, isDirectory, writeAtomic } from "../system/files.ts";
import { kindOf } from "../workspace/kinds.ts";
import type { CommandContext } from "./context.ts";
import { currentState } from "./current-state.ts";

export interface Initialised {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
  readonly repos: number;
}

/**
 * `wrknv workspace init`: writes `.wrknv/workspace.toml` for the workspace as it was found. Fails with
 * workspace/already-initialised where there is one: it holds somebody's edits.
 */
export async function init(context: CommandContext, scope: Scope): Promise<Initialised> {
  const { opened, state } = await currentState(context, scope);
  const path = joinPath(opened.root.path, WORKSPACE_FILE);
  if (exists(path))
    throw new Failure("workspace/already-initialised", `${showPath(path)} is there already`, {
      hint: "edit it; wrknv config validate checks it",
    });
  const siblings = [...state.workspace.repos.values()].filter(({ form }) => form === "siblings");
  const entries: string[] = [];
  for (const repo of siblings) {
    const checkout = opened.siblings.find(({ directory }) => directory === repo.path);
    const url =
      checkout === undefined
        ? ""
        : (await checkout.git.run(["config", "--get", "remote.origin.url"], { allow: [0, 1] })).stdout
            .toString("utf8")
            .trim();
    const kind = kindOf(repo, {
      rules: [],
      hasDirectory: (below) => isDirectory(joinPath(opened.root.path, joinPath(repo.path, below))),
    });
    entries.push(
      [
        "[[repos]]",
        `name = ${tomlString(repo.name)}`,
        `path = ${tomlString(repo.path)}`,
        ...(kind === "unknown" ? [] : [`type = ${tomlString(kind)}`]),
        ...(isPublicUrl(url) ? [`url = ${tomlString(url)}`] : []),
      ].join("\n"),
    );
  }
  const text = `${[HEAD, ...entries].join("\n\n")}\n`;
  writeAtomic(path, text);
  return { path, text, repos: state.workspace.repos.size };
}

const HEAD = `# The workspace for wrknv. Every key is optional.
version = "1.0"

[affected]
# A change to a file that matches affects everything.
global = []
# A change to a file that matches affects nothing. Outside of repos, Markdown, licences and editor files are ignored already.
ignore = []
# A change to a file that no repo owns: "everything" or "nothing".
unowned = "everything"`;

/** A URL with a password in it must not get into a file that is committed. */
const isPublicUrl = (url: string): boolean =>
  url !== "" &&
  !/^[a-z+]+:\/\/[^/@]*:[^/@]*@/i.test(url) &&
  !/^[a-z+]+:\/\/[^/@]+@/i.test(url.replace(/^ssh:\/\//, ""));
