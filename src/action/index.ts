import process from "node:process";
import { runAction } from "./run-action.ts";

for (const event of ["uncaughtException", "unhandledRejection"] as const)
  process.on(event, (error) => {
    process.stdout.write(
      `::error title=internal error::${String(error).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")}\n`,
    );
    process.exit(70);
  });

process.exitCode = await runAction(process);
