export interface Measurement {
  what: string;
  value: number;
  unit: string;
  /** The most it may be; null where the figure is only told. */
  budget: number | null;
  note?: string;
}

/** The value that so large a share of all is no greater than. */
export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** A figure that was not measured is a budget missed. */
export const isMissed = ({ value, budget }: Measurement) => budget !== null && !(value <= budget);

export function table(measurements: Measurement[]): string {
  const rows = measurements.map((measured) => [
    measured.what,
    `${round(measured.value)} ${measured.unit}`,
    measured.budget === null ? "" : `≤ ${measured.budget}`,
    measured.budget === null ? "" : isMissed(measured) ? "MISSED" : "kept",
    measured.note ?? "",
  ]);
  const all = [["what", "measured", "budget", "", ""], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => (row[column] ?? "").length)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

const round = (value: number) => (value >= 100 ? Math.round(value) : Number(value.toPrecision(3)));
