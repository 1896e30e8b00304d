import type { ReactNode } from "react";

/** Wraps the fields of a self-rating in a form that sends them; null where someone else rates. */
export type RateForm = ((taskId: string, fields: ReactNode) => ReactNode) | null;
