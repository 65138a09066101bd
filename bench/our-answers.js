// Our answers as the scenarios want them.
import { EVERYTHING } from "./reach.js";

/** @param {string} text of `workspace affected --json` @returns {string[]} names of repos */
export const readAffected = (text) => JSON.parse(text).affected.map(({ repo }) => repo);

/**
 * @param {string} text of `workspace backtest --json`
 * @returns {string[]} `NUMBER REPO` for each repo that a commit selects, the oldest commit being 1, and how many were judged
 */
export function readBacktest(text) {
  const { commits } = JSON.parse(text);
  const answers = [`${commits.filter(({ readable }) => readable === true).length} judged`];
  for (const [i, { everything, reasons }] of commits.entries()) {
    const number = commits.length - i;
    if (everything !== null) answers.push(`${number} ${EVERYTHING}`);
    else for (const repo of Object.keys(reasons)) answers.push(`${number} ${repo}`);
  }
  return answers;
}
