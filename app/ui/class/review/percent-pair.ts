/**
 * Two scores as per cent, with as many decimals (two at most) as it takes to tell them apart; "–" for none.
 * Example: 0.6 and 0.75 are ["60%", "75%"]; 0.7501 and 0.7542 are ["75.0%", "75.4%"].
 */
export function percentPair(before: number | null, after: number | null): [string, string] {
  for (const digits of [0, 1, 2]) {
    const pair = [written(before, digits), written(after, digits)] as [string, string];
    if (pair[0] !== pair[1] || before === after) return pair;
  }
  return [written(before, 2), written(after, 2)];
}

function written(score: number | null, digits: number): string {
  if (score === null) return "–";
  const scale = 10 ** digits;
  return `${(Math.round(score * 100 * scale) / scale).toFixed(digits)}%`;
}
