const OF_RESULTS = /^(scores?|credit|verdict|sensitivity|suspicion|medians?|mean|result|ratings?)$/i;
/** Sums over nothing are 0, and tell nothing. */
const COUNTS = /^(hits|signals|noises|false_?alarms|found|missed)$/i;

/** What an answer in JSON tells of results, as "figure <name>: <value>"; nothing of an answer that is no JSON. */
export function figuresIn(text: string): string[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [];
  }
  return figuresOf(value);
}

function figuresOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    const tells = (OF_RESULTS.test(name) && !isNothing(part)) || (COUNTS.test(name) && Number(part) > 0);
    return [...(tells ? [`figure ${name}: ${JSON.stringify(part).slice(0, 80)}`] : []), ...figuresOf(part)];
  });
}

const isNothing = (part: unknown) =>
  part === null || (typeof part === "object" && Object.keys(part).length === 0);
