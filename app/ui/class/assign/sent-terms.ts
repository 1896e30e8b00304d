import type { Terms, TermsOverride } from "#app/domain/class/terms.ts";

/** Terms as they arrive from a loader, where moments are text, or as they were before. */
export type Sent<T> = {
  [K in keyof T]: T[K] extends Date ? string | Date : Date extends T[K] ? string | Date | null : T[K];
};

/** Terms with their moments again. */
export function receivedTerms({ opensAt, dueAt, closesAt, ...rest }: Sent<Terms>): Terms {
  return {
    ...rest,
    opensAt: new Date(opensAt),
    dueAt: new Date(dueAt),
    closesAt: closesAt === null ? null : new Date(closesAt),
  };
}

export function receivedOverride({ opensAt, dueAt, closesAt, ...rest }: Sent<TermsOverride>): TermsOverride {
  const at = (text: string | Date | null) => (text === null ? null : new Date(text));
  return { ...rest, opensAt: at(opensAt), dueAt: at(dueAt), closesAt: at(closesAt) };
}
