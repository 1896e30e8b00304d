/** A share in [0, 1] in whole per cent; "–" where there is none. */
export function asShare(value: number | null): string {
  return asPerCent(value === null ? null : value * 100);
}

/** A figure that is in per cent already, with a proper minus sign; "–" where there is none. */
export function asPerCent(value: number | null): string {
  return value === null ? "–" : `${withMinus(String(Math.round(value)))}%`;
}

/** A figure without a unit, with two decimals; "–" where there is none. */
export function asFigure(value: number | null): string {
  return value === null ? "–" : withMinus(value.toFixed(2));
}

/** Nothing is shown as −0. */
function withMinus(text: string): string {
  return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text.replace("-", "−");
}
