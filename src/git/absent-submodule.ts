import type { Scope } from "../base/scope.ts";
import type { Sha } from "../base/sha.ts";
import { exists, makeTempDirectory } from "../system/files.ts";
import type { FetchPolicy } from "./fetch-policy.ts";
import type { Git } from "./git.ts";

/** One fetch of one commit: a submodule that takes longer is treated as not to be had. */
const FETCH_LIMIT_MS = 2 * 60_000;

/**
 * A repository that holds `commit` of a submodule without a work tree: git's own store of it (left by `deinit`, or by a
 * checkout of another branch), else a temporary one into which the commit is fetched by id from where `.gitmodules` says.
 * Undefined where neither has it. Nothing of the user's repository changes.
 */
export async function openAbsentSubmodule(options: {
  readonly outer: Git;
  /** As the outer repository knows it. */
  readonly path: string;
  readonly commit: Sha;
  readonly fetch: FetchPolicy;
  readonly scope: Scope;
}): Promise<Git | undefined> {
  const { outer, path, commit, fetch, scope } = options;
  const settings = parseModules(
    (
      await outer.run(["config", "-z", "--file", ".gitmodules", "--list"], { allow: [0, 1, 128] })
    ).stdout.toString("utf8"),
  );
  const name = [...settings]
    .find(([key, value]) => key.endsWith(".path") && value === path)?.[0]
    .slice("submodule.".length, -".path".length);
  if (name === undefined) return undefined;
  const common = (await outer.run(["rev-parse", "--path-format=absolute", "--git-common-dir"])).stdout
    .toString("utf8")
    .trimEnd();
  // git refuses such names too (CVE-2018-11235): they lead out of `modules/`.
  const store = name.split("/").includes("..") ? undefined : `${common}/modules/${name}`;
  if (store !== undefined && exists(`${store}/HEAD`) && (await hasCommit(outer.at(store), commit)))
    return outer.at(store);
  const written = settings.get(`submodule.${name}.url`);
  if (!fetch.allowFetch || written === undefined) return undefined;
  const url = resolveUrl(written, await originUrl(outer));
  if (url === undefined) return undefined;
  const temporary = scope.use(makeTempDirectory("wrknv-submodule-"));
  const git = outer.at(temporary.path);
  await git.run(["init", "--quiet", "--bare", "."]);
  const { code } = await git.run(
    ["fetch", "--quiet", "--no-tags", "--depth=1", "--end-of-options", url, commit],
    {
      allow: [0, 1, 128],
      timeoutMs: FETCH_LIMIT_MS,
      announce: true,
    },
  );
  return code === 0 ? git : undefined;
}

/** `key\nvalue\0` of `git config -z --list`. A later value of a key wins, as in git. */
const parseModules = (text: string): Map<string, string> =>
  new Map(
    text.split("\0").flatMap((record): [string, string][] => {
      const end = record.indexOf("\n");
      return end < 0 ? [] : [[record.slice(0, end), record.slice(end + 1)]];
    }),
  );

const hasCommit = async (git: Git, commit: Sha): Promise<boolean> =>
  (await git.run(["cat-file", "-e", `${commit}^{commit}`], { allow: [0, 1, 128] })).code === 0;

async function originUrl(git: Git): Promise<string | undefined> {
  const { code, stdout } = await git.run(["config", "--get", "remote.origin.url"], { allow: [0, 1] });
  return code === 0 ? stdout.toString("utf8").trimEnd() : undefined;
}

/**
 * Where a submodule comes from: `./x` and `../x` are relative to the outer repository's origin (gitmodules(5)). A URL
 * that names a transport with a program of its own (`ext::`) is not followed: a pull request can write it.
 */
export function resolveUrl(written: string, origin: string | undefined): string | undefined {
  if (/^\.\.?\//.test(written)) {
    if (origin === undefined) return undefined;
    let base = origin.replace(/\/+$/, "");
    let rest = written;
    for (;;) {
      if (rest.startsWith("./")) rest = rest.slice(2);
      else if (rest.startsWith("../")) {
        rest = rest.slice(3);
        const cut = Math.max(base.lastIndexOf("/"), base.lastIndexOf(":"));
        if (cut < 0) return undefined;
        base = base.slice(0, cut);
      } else return `${base}/${rest}`;
    }
  }
  return /^(?:https?|ssh|git|file):\/\//.test(written) ||
    /^[\w.-]+@[\w.-]+:/.test(written) ||
    written.startsWith("/")
    ? written
    : undefined;
}
