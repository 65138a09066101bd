// Why turbo selects a package that we do not. A rule holds only with evidence; what no rule names is somebody's bug.

/**
 * @typedef {object} Difference
 * @property {import("./ask-turbo.js").TurboReason | undefined} reason turbo's own
 * @property {boolean} isWithoutRoot both were compared without the root's part
 * @property {boolean} isForRoot turbo selects it no more once the root uses nothing
 * @property {() => boolean} isForLink turbo selects it no more once nothing of the root says `workspace:`, its `resolutions` included
 * @property {boolean} isEverything we say that we select everything
 * @property {boolean} isRootSelected we select the root, which is a repo
 *
 * @typedef {object} Rule
 * @property {string} name
 * @property {string} because why it is right not to select it
 * @property {(difference: Difference) => boolean} holds
 */

/** @type {Rule[]} */
export const RULES = [
  {
    name: "root uses a repo",
    because:
      "the root, which is no repo, uses a workspace package that changed, and turbo counts the root as everyone's dependency",
    holds: ({ reason, isForRoot }) => isForRoot && reason?.kind === "RootInternalDepChanged",
  },
  {
    name: "root is a repo",
    because:
      "what the root uses from outside changed; this root is not private, so it is a repo of its own and is selected as such",
    holds: ({ reason, isForRoot, isRootSelected }) =>
      isForRoot && isRootSelected && reason?.kind === "LockfileChanged",
  },
  {
    name: "root reaches a repo",
    because:
      "the root, which is no repo, uses a package from outside that the lockfile leads back to a workspace package; turbo walks on through it and counts what it uses as the root's",
    holds: ({ reason, isForRoot, isForLink }) =>
      isForRoot && reason?.kind === "LockfileChanged" && isForLink(),
  },
  {
    name: "turbo gives up",
    because: "turbo says that it could not compare the two lockfiles, and selects everything",
    holds: ({ reason }) => reason?.kind === "LockfileChangeDetectionFailed",
  },
  {
    name: "for all alike",
    because:
      "the lockfile's own format or settings changed, so both select everything; with a root that uses nothing turbo still does, and names no package",
    // Of a package whose own locked packages changed turbo lists them.
    holds: ({ reason, isWithoutRoot, isEverything }) =>
      isWithoutRoot && isEverything && reason?.kind === "LockfileChanged" && reason.external.length === 0,
  },
];

/** @param {Difference} difference @returns {string | undefined} the rule's name */
export function nameDifference(difference) {
  // Whoever says everything has to mean it.
  if (difference.isEverything && !difference.isWithoutRoot) return undefined;
  return RULES.find(({ holds }) => holds(difference))?.name;
}
