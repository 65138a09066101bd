#!/usr/bin/env node
import process from "node:process";
import { buildProgram } from "./program.ts";
import { exitCodeOf, printFailure } from "./failure-text.ts";

// A reader that has seen enough (`wrknv … | head`) closes the pipe; that is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
  throw error;
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(130));

try {
  await buildProgram(process).parseAsync(process.argv);
} catch (error) {
  await printFailure(error, process);
  process.exitCode = exitCodeOf(error);
}
