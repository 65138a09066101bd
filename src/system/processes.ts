import { spawn } from "node:child_process";
import pLimit from "p-limit";

/** How a process ended. Exactly one holds; the first cause is the one told. */
export type ProcessOutcome =
  | { readonly kind: "exited"; readonly code: number }
  | { readonly kind: "signaled"; readonly signal: string }
  | { readonly kind: "timed-out"; readonly limitMs: number }
  | { readonly kind: "not-started"; readonly error: string };

export interface ProcessResult {
  readonly outcome: ProcessOutcome;
  /** All of stdout, as bytes: file names need not be UTF-8. */
  readonly stdout: Buffer;
  /** The end of stderr, at most 64 KiB. */
  readonly stderr: string;
}

export interface RunOptions {
  /** Absolute path of the folder to run in. */
  readonly cwd: string;
  /** The whole environment of the child; nothing of ours is added. */
  readonly env: Readonly<Record<string, string>>;
  readonly stdin?: Uint8Array | string;
  /** Default: no limit. */
  readonly timeoutMs?: number;
  /** Told to users who watch: commands that talk to a network take long and can ask for credentials. */
  readonly announce?: boolean;
}

export type Argv = readonly [string, ...string[]];

/** The one way to run a process to its end. Never throws for how the process ended: look at `outcome`. */
export type RunProcess = (argv: Argv, options: RunOptions) => Promise<ProcessResult>;

const STDERR_LIMIT_BYTES = 64 * 1024;
/** Between TERM and KILL. */
const GRACE_MS = 3_000;

/** Runs argv without a shell. Output is kept whole in memory. */
export const runProcess: RunProcess = (argv, options) =>
  new Promise((resolve) => {
    const [file, ...args] = argv;
    const child = spawn(file, args, {
      cwd: options.cwd,
      env: options.env,
      stdio: [options.stdin === undefined ? "ignore" : "pipe", "pipe", "pipe"],
      windowsHide: true,
    });
    const stdout: Buffer[] = [];
    let stderr = Buffer.alloc(0);
    let first: ProcessOutcome | undefined;
    const timers: NodeJS.Timeout[] = [];
    const finish = (outcome: ProcessOutcome) => {
      for (const timer of timers) clearTimeout(timer);
      resolve({ outcome: first ?? outcome, stdout: Buffer.concat(stdout), stderr: stderr.toString("utf8") });
    };
    if (options.timeoutMs !== undefined) {
      const limitMs = options.timeoutMs;
      const killForGood = () => {
        child.kill("SIGKILL");
        // What the child started (ssh, a remote helper) can hold the pipes open for ever: nobody waits for it.
        child.stdout?.destroy();
        child.stderr?.destroy();
        finish({ kind: "timed-out", limitMs });
      };
      timers.push(
        setTimeout(() => {
          first ??= { kind: "timed-out", limitMs };
          child.kill("SIGTERM");
          timers.push(setTimeout(killForGood, GRACE_MS));
        }, limitMs),
      );
    }
    child.stdout?.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr?.on("data", (chunk: Buffer) => {
      stderr = Buffer.concat([stderr, chunk]);
      if (stderr.length > STDERR_LIMIT_BYTES) stderr = stderr.subarray(stderr.length - STDERR_LIMIT_BYTES);
    });
    child.on("error", (error) => {
      finish({ kind: "not-started", error: error.message });
    });
    child.on("close", (code, signal) => {
      finish(code === null ? { kind: "signaled", signal: signal ?? "unknown" } : { kind: "exited", code });
    });
    // A child that ends without reading all of its input closes the pipe; how it ended is what counts.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(options.stdin);
  });

/**
 * The same runner, with at most so many processes at once: a workspace of a hundred siblings asks each of them several
 * questions, and a machine has only so many file handles.
 */
export function limitProcesses(run: RunProcess, most = MOST_AT_ONCE): RunProcess {
  const limit = pLimit(most);
  return (argv, options) => limit(() => run(argv, options));
}
const MOST_AT_ONCE = 32;

/** A process that one talks to: requests go in, answers come out, until it is closed. */
export interface Conversation extends AsyncDisposable {
  write(text: string): void;
  /** Called with every piece of stdout as it comes. */
  onOutput(listener: (chunk: Buffer) => void): void;
  /** Settles when the process is gone, whatever the reason. */
  readonly ended: Promise<{ readonly outcome: ProcessOutcome; readonly stderr: string }>;
}

/** Starts a process that answers requests on its stdin. Disposing closes its input and waits for its end. */
export function converse(
  argv: Argv,
  options: Omit<RunOptions, "stdin" | "timeoutMs" | "announce">,
): Conversation {
  const [file, ...args] = argv;
  const child = spawn(file, args, {
    cwd: options.cwd,
    env: options.env,
    stdio: ["pipe", "pipe", "pipe"],
    windowsHide: true,
  });
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => {
    stderr = (stderr + chunk.toString("utf8")).slice(-STDERR_LIMIT_BYTES);
  });
  child.stdin.on("error", () => undefined);
  const ended = new Promise<{ readonly outcome: ProcessOutcome; readonly stderr: string }>((resolve) => {
    child.on("error", (error) => {
      resolve({ outcome: { kind: "not-started", error: error.message }, stderr });
    });
    child.on("close", (code, signal) => {
      resolve({
        outcome: code === null ? { kind: "signaled", signal: signal ?? "unknown" } : { kind: "exited", code },
        stderr,
      });
    });
  });
  return {
    write: (text) => child.stdin.write(text),
    onOutput: (listener) => child.stdout.on("data", listener),
    ended,
    async [Symbol.asyncDispose]() {
      child.stdin.end();
      const timer = setTimeout(() => child.kill("SIGKILL"), GRACE_MS);
      await ended;
      clearTimeout(timer);
    },
  };
}

/** One line on how a process ended, for messages. */
export function describeOutcome(outcome: ProcessOutcome): string {
  switch (outcome.kind) {
    case "exited":
      return outcome.code === 0 ? "succeeded" : `failed with exit code ${outcome.code}`;
    case "signaled":
      return `was killed by ${outcome.signal}`;
    case "timed-out":
      return `ran past its limit of ${outcome.limitMs} ms`;
    case "not-started":
      return `could not be started: ${outcome.error}`;
  }
}
