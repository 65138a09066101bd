import { count } from "../base/words.ts";
import { cellCode, inlineCode, plainText, tableRow } from "../github/markdown.ts";
import type { Section } from "../github/summary.ts";
import type { Affected, AffectedRepo } from "./affected.ts";
import { describeBase, describeHead, describeVersions } from "./describe.ts";
import type { Reason } from "./reason.ts";

/** What is compared, why everything if so, and the table of affected repos with why and chain. Names are hostile. */
export function affectedSections(answer: Affected, repos: number): readonly Section[] {
  const { everything, base, affected } = answer;
  const from = describeBase(answer);
  const commit =
    base.sha === null
      ? ""
      : ` ${plainText(base.subject ?? "")} (${plainText(base.author ?? "")}, ${plainText(base.date ?? "")})`;
  return [
    {
      head: [
        `## ${affected.length} of ${count(repos, "repo")} affected`,
        "",
        `Base: ${from === undefined ? "none" : plainText(from)}${commit}  `,
        `Head: ${plainText(describeHead(answer))}  `,
        `${count(answer.changedFiles.length, "changed file")}, ${answer.ignored.length} ignored, ${answer.unowned.length} that nobody owns`,
        ...(everything === null
          ? []
          : [
              "",
              `**Everything is affected:** ${plainText(everything.message)}${everything.hint === null ? "" : `  \nTo narrow it: ${plainText(everything.hint)}`}`,
            ]),
        ...answer.notices.map((notice) => `\n> ${plainText(notice)}`),
      ].join("\n"),
      rows: [],
    },
    ...(affected.length === 0
      ? []
      : [
          {
            head: `${tableRow(["Repo", "Why", "Chain"])}\n${tableRow(["---", "---", "---"])}`,
            rows: affected.map(tableRowOf),
            more: (left: number) => tableRow([`… and ${count(left, "more repo")}`, "", ""]),
          },
        ]),
    ...(answer.removed.length === 0
      ? []
      : [
          {
            head: `Gone since the base: ${answer.removed.slice(0, 50).map(inlineCode).join(", ")}${answer.removed.length > 50 ? ` and ${answer.removed.length - 50} more` : ""}`,
            rows: [],
          },
        ]),
  ];
}

const tableRowOf = ({ repo, reasons }: AffectedRepo): string =>
  tableRow([
    cellCode(repo),
    reasons.map(whyCell).join("; "),
    reasons
      .map(chainCell)
      .filter((cell) => cell !== "")
      .join("; "),
  ]);

function whyCell(reason: Reason): string {
  switch (reason.kind) {
    case "changed-file":
      return `changed ${cellCode(reason.path)}${reason.count > 1 ? ` and ${reason.count - 1} more` : ""}`;
    case "input":
      return `uses ${cellCode(reason.path)} (${cellCode(reason.pattern)})`;
    case "workspace-file":
      return `shares ${cellCode(reason.path)}: ${plainText(reason.why)}`;
    case "locked":
      return `${cellCode(reason.package)} ${plainText(describeVersions(reason))} in ${cellCode(reason.lockfile)}`;
    case "unresolved":
      return `${cellCode(reason.lockfile)} does not resolve ${cellCode(reason.package)} (${cellCode(reason.declaredIn)})`;
    case "root-manifest":
      return `${reason.key === "" ? "all" : cellCode(reason.key)} of ${cellCode(reason.declaredIn)} changed`;
    case "dependency":
      return `needs ${cellCode(reason.chain[1] ?? "")}`;
    case "everything":
      return "everything is affected";
  }
}

const chainCell = (reason: Reason): string => {
  if (reason.kind !== "dependency" && reason.kind !== "locked") return "";
  const { chain } = reason;
  const shown =
    chain.length <= 8
      ? chain.map(cellCode)
      : [
          ...chain.slice(0, 4).map(cellCode),
          `… ${chain.length - 7} more …`,
          ...chain.slice(-3).map(cellCode),
        ];
  const where = reason.kind === "locked" ? cellCode(reason.lockfile) : cellCode(reason.declaredIn);
  return `${shown.join(" → ")} (${reason.kind === "locked" ? "locked" : reason.edge}, ${where})`;
};
