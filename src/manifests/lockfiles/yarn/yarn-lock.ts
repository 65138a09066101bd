import { withoutByteOrderMark } from "../../../documents/text-start.ts";
import type { LockfileFormat, LockInput, OpenedLockfile } from "../lock-graph.ts";
import { openYarnBerry } from "./yarn-berry.ts";
import { readYarnClassic } from "./yarn-classic.ts";
import { refusal } from "./yarn-refusal.ts";

/** yarn.lock of yarn 1, and of yarn 2 and above, which share a name and nothing else. Linear in the text. */
export const YARN_LOCK: LockfileFormat = {
  ecosystem: "npm",
  fileName: "yarn.lock",
  companions: ["package.json", ".yarnrc.yml"],
  read: ({ members, ...input }) => openYarnLock(input)(members),
  open: openYarnLock,
};

function openYarnLock(input: Omit<LockInput, "members">, other?: OpenedLockfile): OpenedLockfile {
  // yarn keeps the line ends that a checkout on Windows gave the file.
  const content = withoutByteOrderMark(input.text);
  const text = content.includes("\r\n") ? content.replaceAll("\r\n", "\n") : content;
  if (text !== "" && !text.endsWith("\n"))
    return refused("its last line has no end, so it may be cut off", text.split("\n").length);
  if (/^__metadata:/m.test(text)) {
    const opened = openYarnBerry({ ...input, text }, other);
    return opened.ok ? opened.value : () => opened.failure;
  }
  if (/^# yarn lockfile v1$/m.test(text)) return (members) => readYarnClassic({ ...input, text, members });
  const foreign = /^# yarn lockfile v/m.exec(text);
  return foreign === null
    ? refused("it is neither of yarn 1 (# yarn lockfile v1) nor of a later yarn (__metadata:)", 1)
    : refused("this version of the format is not known", lineAt(text, foreign.index));
}

const refused =
  (why: string, line: number): OpenedLockfile =>
  () =>
    refusal(why, line);

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;
