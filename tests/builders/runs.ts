/** How often each property of the domain is tried. `PROPERTY_RUNS` raises it for a long night. */
export const RUNS = { numRuns: Number(process.env.PROPERTY_RUNS ?? 10_000) };
