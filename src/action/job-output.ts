import { randomUUID } from "node:crypto";
import { renderDiagnostic, type Diagnostic } from "../base/diagnostic.ts";
import { renderAnnotations } from "../github/annotations.ts";
import { renderSections, SUMMARY_LIMIT_BYTES, type Section } from "../github/summary.ts";

/** Everything that a step can say: log, annotations, outputs, summary. */
export interface JobOutput {
  /** Text for the log, which can hold anything: the runner takes no command from it. */
  print(text: string): void;
  /** Annotations only. */
  annotate(diagnostics: readonly Diagnostic[]): void;
  /** Diagnostics with the text that they point at, and as annotations. */
  show(diagnostics: readonly Diagnostic[]): void;
  setOutputs(outputs: ReadonlyMap<string, string>): void;
  /** The step's summary, cut to what GitHub takes with counts of what is left out. */
  summarize(sections: readonly Section[]): Promise<void>;
}

/** The runner's side of a step. @actions/core writes its files. */
export async function openJobOutput({ stdout, env }: Pick<NodeJS.Process, "stdout" | "env">): Promise<JobOutput> {
  const core = await import("@actions/core");
  const print = (text: string) => {
    if (text === "") return;
    // The runner reads commands out of the log, `##[…]` even within a line, and names of files can hold such text. Only
    // this token, which nobody can know before, ends the silence.
    const token = randomUUID();
    stdout.write(`::stop-commands::${token}\n${text}${text.endsWith("\n") ? "" : "\n"}::${token}::\n`);
  };
  const annotate = (diagnostics: readonly Diagnostic[]) => {
    for (const line of renderAnnotations(diagnostics)) stdout.write(`${line}\n`);
  };
  return {
    print,
    annotate,
    show(diagnostics) {
      print(diagnostics.map((diagnostic) => `${renderDiagnostic(diagnostic)}\n`).join("\n"));
      annotate(diagnostics);
    },
    setOutputs(outputs) {
      for (const [name, value] of outputs) core.setOutput(name, value);
    },
    async summarize(sections) {
      // Older servers have no summaries, and neither has a test at a terminal.
      if ((env["GITHUB_STEP_SUMMARY"] ?? "") === "") return;
      await core.summary.addRaw(renderSections(sections, SUMMARY_LIMIT_BYTES)).write();
    },
  };
}
