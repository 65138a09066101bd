import { randomUUID } from "node:crypto";
import { posix } from "node:path";
import { renderDiagnostic, type Diagnostic } from "../base/diagnostic.ts";
import { Failure } from "../base/failure.ts";
import { renderAnnotations, type Annotation } from "../github/annotations.ts";
import { writeOutputs, writeSummary } from "../github/outputs.ts";
import { renderSections, SUMMARY_LIMIT_BYTES, type Section } from "../github/summary.ts";

/** Everything that a step can say: log, annotations, outputs, summary. */
export interface JobOutput {
  /** Text for the log, which can hold anything: the runner takes no command from it. */
  print(text: string): void;
  /** Annotations only. They come at the end of the step: the runner shows ten of a kind, so all have to be counted. */
  annotate(annotations: readonly Annotation[]): void;
  /** Diagnostics with the text that they point at, and as annotations. */
  show(diagnostics: readonly Diagnostic[]): void;
  setOutputs(outputs: ReadonlyMap<string, string>): void;
  /** The step's summary, cut to what GitHub takes with counts of what is left out. */
  summarize(sections: readonly Section[]): void;
  /** The same for a root that lies in this folder of its repository: GitHub counts the files of annotations from the top. */
  below(folder: string): JobOutput;
  /** Writes the annotations. */
  end(): void;
}

type RunnerProcess = Pick<NodeJS.Process, "stdout" | "env">;

/** The runner's side of a step. */
export const openJobOutput = (process: RunnerProcess): JobOutput => jobOutputIn(process, ".", []);

function jobOutputIn({ stdout, env }: RunnerProcess, folder: string, annotations: Annotation[]): JobOutput {
  const print = (text: string) => {
    if (text === "") return;
    // The runner reads commands out of the log, `##[…]` even within a line, and names of files can hold such text. Only
    // this token, which nobody can know before, ends the silence.
    const token = randomUUID();
    stdout.write(`::stop-commands::${token}\n${text}${text.endsWith("\n") ? "" : "\n"}::${token}::\n`);
  };
  const annotate = (more: readonly Annotation[]) => {
    for (const { file, ...annotation } of more)
      annotations.push(file === undefined ? annotation : { ...annotation, file: posix.join(folder, file) });
  };
  return {
    print,
    annotate,
    show(diagnostics) {
      print(diagnostics.map((diagnostic) => `${renderDiagnostic(diagnostic)}\n`).join("\n"));
      annotate(diagnostics);
    },
    setOutputs(outputs) {
      writeOutputs(env, Object.fromEntries(outputs));
    },
    summarize(sections) {
      // Older servers have no summaries, and neither has a test at a terminal.
      if ((env["GITHUB_STEP_SUMMARY"] ?? "") === "") return;
      try {
        writeSummary(env, renderSections(sections, SUMMARY_LIMIT_BYTES));
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        // Outputs decide, a summary only tells.
        annotate([
          { code: error.code, severity: "warning", message: `the job has no summary: ${error.message}` },
        ]);
      }
    },
    below: (inner) => jobOutputIn({ stdout, env }, posix.join(folder, inner), annotations),
    end() {
      for (const line of renderAnnotations(annotations.splice(0))) stdout.write(`${line}\n`);
    },
  };
}
