/** `41 %`, `0.4 %`: one digit after the point where that is all that there is. */
export function percent(share: number): string {
  const hundredths = share * 100;
  const shown = hundredths > 0 && hundredths < 1 ? hundredths.toFixed(1) : String(Math.round(hundredths));
  return `${shown} %`;
}
