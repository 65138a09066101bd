// Sums vitest's JSON results, one file per run, into a last line that any reader of CI logs understands.
//
//   node scripts/count-tests.js v20.20.2.json v24.21.0.json
import * as fs from "node:fs";
import { basename } from "node:path";

const total = { passed: 0, failed: 0, skipped: 0 };
for (const file of process.argv.slice(2)) {
  const run = JSON.parse(fs.readFileSync(file, "utf8"));
  const counts = {
    passed: run.numPassedTests,
    failed: run.numFailedTests,
    skipped: run.numPendingTests + run.numTodoTests,
  };
  // A file that cannot be loaded has no tests that could fail.
  counts.failed += run.testResults.filter(
    (result) => result.status === "failed" && result.assertionResults.length === 0,
  ).length;
  console.log(`Node ${basename(file, ".json")}: ${run.testResults.length} files, ${text(counts)}`);
  if (counts.passed === 0) throw new Error(`${file}: no test passed`);
  for (const name of Object.keys(total)) total[name] += counts[name];
}
console.log(text(total));
if (total.failed > 0 || total.passed === 0) process.exitCode = 1;

function text({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped === 0 ? "" : `, ${skipped} skipped`}`;
}
