#!/usr/bin/env node
import process from "node:process";
import { buildProgram } from "./program.ts";
import { exitCodeOf, printFailure } from "./failure-text.ts";

// A reader that has seen enough (`wrknv … | head`) closes the pipe; that is no failure of ours. A full disk is none either,
// but then the answer is not whole.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
    if (stream === process.stdout)
      process.stderr.write(`error: the output cannot be written: ${error.code ?? error.message}\n`);
    process.exit(2);
  });
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(130));
for (const event of ["uncaughtException", "unhandledRejection"] as const)
  process.on(event, (error) => {
    void printFailure(error, process).finally(() => process.exit(exitCodeOf(error)));
  });

try {
  await buildProgram(process).parseAsync(process.argv);
} catch (error) {
  await printFailure(error, process);
  process.exitCode = exitCodeOf(error);
}
