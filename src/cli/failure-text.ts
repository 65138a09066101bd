import { CommanderError } from "commander";
import { renderDiagnostic } from "../base/diagnostic.ts";
import { Failure } from "../base/failure.ts";
import { showText } from "../base/path-text.ts";
import { ConfigProblems } from "../commands/config-problems.ts";
import { paintFor } from "../system/terminal.ts";

/** 2 for what the user can mend, 70 for what only we can (sysexits.h, EX_SOFTWARE). */
export function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  return error instanceof Failure ? 2 : 70;
}

/** Says on stderr what kept the command from going on. Commander has said what it had to say itself. */
export async function printFailure(error: unknown, process: NodeJS.Process): Promise<void> {
  const { stderr, env } = process;
  const paint = paintFor({ env, isTerminal: stderr.isTTY });
  if (error instanceof CommanderError) return;
  if (error instanceof ConfigProblems) {
    stderr.write(error.diagnostics.map((diagnostic) => `${renderDiagnostic(diagnostic)}\n`).join("\n"));
    return;
  }
  if (error instanceof Failure) {
    const message = error.message.split("\n").map(showText).join("\n");
    stderr.write(`${paint("red", "error:")} ${message} [${error.code}]\n`);
    if (error.hint !== undefined) stderr.write(`  hint: ${showText(error.hint)}\n`);
    return;
  }
  const { VERSION } = await import("./version.ts");
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  // The stack is for us, so it only shows where it was asked for.
  const detail =
    env["WRKNV_DEBUG"] === undefined || env["WRKNV_DEBUG"] === ""
      ? showText(error instanceof Error ? error.message : String(error))
      : stack;
  stderr.write(
    `${paint("red", "internal error:")} ${detail}\n  this is a bug in wrknv ${VERSION}; WRKNV_DEBUG=1 shows where, please report it\n`,
  );
}
