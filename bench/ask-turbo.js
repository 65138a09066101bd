// What turbo selects between two commits, and why.
import { timeOnce } from "./measure.js";
import { peersFor } from "./peers.js";

/**
 * @typedef {object} TurboReason
 * @property {string} kind turbo's own word, such as `LockfileChanged`
 * @property {string | undefined} file
 * @property {string | undefined} package the workspace package that brings it along
 * @property {string[]} external packages from outside that came or went, as turbo writes them
 */

/** Everything that turbo gives a reason by; empty objects are left out. */
const QUERY = `{ affectedPackages(base: "BASE", head: "HEAD") { items { name reason { __typename
  ... on GlobalDepsChanged { filePath }
  ... on DefaultGlobalFileChanged { filePath }
  ... on FileChanged { filePath }
  ... on NonPackageFileChanged { file }
  ... on RootInternalDepChanged { rootInternalDep }
  ... on DependencyChanged { dependencyName }
  ... on DependentChanged { dependentName }
  ... on LockfileChanged { removed { items { name } } added { items { name } } }
} } } }`;

/** @returns {{ version: string, members(): { name: string, path: string }[], selected(base: string, head: string): string[], reasons(base: string, head: string): Map<string, TurboReason> }} */
export function turboIn({ root, scratch }) {
  const { contenders, absent } = peersFor({ ecosystem: "npm", root, node: process.execPath, scratch });
  const turbo = contenders.find(({ name }) => name === "turbo");
  if (turbo === undefined)
    throw new Error(
      `turbo: ${absent.find(({ name }) => name === "turbo")?.reason ?? "is not among the peers"}`,
    );
  const ask = (argv, range = {}) => {
    const env = { ...turbo.env, ...range };
    const { stdout, problem } = timeOnce({ ...turbo, argv, env }, { root, path: process.env.PATH });
    if (problem !== undefined) throw new Error(problem);
    return stdout;
  };
  const [binary] = turbo.argv;
  return {
    version: turbo.version,
    members: () => afterBanner(ask([binary, "ls", "--output=json"])).packages.items,
    selected: (base, head) =>
      turbo.read(ask(turbo.argv, { TURBO_SCM_BASE: base, TURBO_SCM_HEAD: head })).sort(byCodeUnit),
    reasons: (base, head) => {
      const query = QUERY.replace("BASE", base).replace("HEAD", head);
      const { items } = afterBanner(ask([binary, "query", query])).data.affectedPackages;
      return new Map(items.map(({ name, reason }) => [name, plain(reason)]));
    },
  };
}

/** @returns {TurboReason} */
function plain(reason) {
  return {
    kind: reason.__typename,
    file: reason.filePath ?? reason.file,
    package: reason.dependencyName ?? reason.dependentName ?? reason.rootInternalDep,
    external: [...(reason.removed?.items ?? []), ...(reason.added?.items ?? [])].map((item) => item.name),
  };
}

const afterBanner = (text) => JSON.parse(text.slice(text.indexOf("{")));
const byCodeUnit = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
