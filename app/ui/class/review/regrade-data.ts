/** What a regrade would change for one attempt; scores in [0, 1], null where nothing was rated. */
export interface ChangedScoreData {
  attempt: string;
  student: { id: string; name: string } | null;
  before: number | null;
  after: number | null;
  counts: boolean;
}

export type KeyStateData =
  | { type: "current" }
  | { type: "gone" }
  | { type: "other-questions"; what: string[] }
  | { type: "corrected"; toHash: string; changed: ChangedScoreData[]; unchanged: number; drafts: number };

export interface RegradeExerciseData {
  id: string;
  title: string;
  /** The version it is scored by; null while the assignment is a draft. */
  hash: string | null;
  state: KeyStateData;
}

export interface DoneRegradeData {
  id: string;
  exercise: string;
  changed: number;
  by: string | null;
  /** ISO 8601. */
  at: string;
  undoneAt: string | null;
  undoable: boolean;
}

export interface RegradeData {
  class: { id: string; name: string; zone: string };
  assignment: { id: string; title: string; published: boolean };
  exercises: RegradeExerciseData[];
  done: DoneRegradeData[];
}
