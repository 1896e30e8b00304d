import { seat, submitAll } from "#tests/reliability/many-submits.ts";
import { type Measurement, quantile } from "./measurement.ts";

const PUPILS = 500;
const AT_ONCE = 20;

/** A whole school submits at the end of a lesson. */
export async function measureSubmits(url: string): Promise<Measurement[]> {
  const seated = await seat(url, PUPILS);
  const began = performance.now();
  const outcomes = await submitAll(seated, AT_ONCE);
  const took = (performance.now() - began) / 1000;
  const wrong = outcomes.flatMap(({ statuses }) => statuses).filter((status) => status !== 302);
  if (wrong.length > 0) throw new Error(`Submissions were answered ${wrong.join(", ")}.`);
  const times = outcomes.map(({ ms }) => ms);
  const note = `${AT_ONCE} at a time`;
  return [
    { what: `${PUPILS} submissions: p95`, value: quantile(times, 0.95), unit: "ms", budget: 1000, note },
    { what: `${PUPILS} submissions: all`, value: took, unit: "s", budget: 60 },
  ];
}
