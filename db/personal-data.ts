import { getTableName, is } from "drizzle-orm";
import { getTableConfig, type PgColumn, PgTable } from "drizzle-orm/pg-core";
import { PERSONAL_DATA_OF_CLASSES } from "./personal-data-of-classes.ts";
import * as schema from "./schema/schema.ts";

/** Columns of one table: which say something about a person, and which do not. */
export interface Listing {
  /** The column that says whose row it is; absent where rows belong to nobody. */
  owner?: PgColumn;
  /** Given to the person on export, gone (or detached from the person) after erasure. */
  personal: PgColumn[];
  /** Secrets about the person: erased, but of no use in an export. */
  secret?: PgColumn[];
  /** Says nothing about a person, even together with the rest. */
  impersonal: PgColumn[];
}

const { users, sessions, passwordResets, attempts, marks, drillAnswers, practiceCards, notes, auditLog } =
  schema;

/** Every column of every table; a test fails for a column that is missing here. */
export const PERSONAL_DATA: [PgTable, Listing][] = [
  [
    users,
    {
      owner: users.id,
      personal: [
        users.id,
        users.role,
        users.username,
        users.displayName,
        users.email,
        users.createdAt,
        users.lastSeenAt,
      ],
      secret: [users.passwordHash],
      impersonal: [],
    },
  ],
  [
    sessions,
    {
      owner: sessions.userId,
      personal: [
        sessions.id,
        sessions.device,
        sessions.kept,
        sessions.createdAt,
        sessions.lastUsedAt,
        sessions.expiresAt,
      ],
      secret: [sessions.userId, sessions.tokenHash],
      impersonal: [],
    },
  ],
  [
    passwordResets,
    {
      owner: passwordResets.userId,
      personal: [passwordResets.createdAt, passwordResets.expiresAt],
      secret: [passwordResets.userId, passwordResets.tokenHash],
      impersonal: [],
    },
  ],
  [
    attempts,
    {
      owner: attempts.userId,
      personal: [
        attempts.id,
        attempts.exerciseId,
        attempts.versionHash,
        attempts.moduleId,
        attempts.startedAt,
        attempts.answers,
        attempts.draftSeq,
        attempts.draftedAt,
        attempts.submittedAt,
        attempts.score,
        attempts.result,
        attempts.ratings,
        attempts.assignmentId,
        attempts.counts,
        attempts.explainedAt,
        attempts.awaitsReview,
        attempts.signals,
        attempts.hits,
        attempts.noises,
        attempts.falseAlarms,
      ],
      secret: [attempts.userId, attempts.submissionKey],
      impersonal: [],
    },
  ],
  [
    marks,
    {
      // Marks hang on their attempt: exported and erased through it.
      personal: [],
      secret: [],
      impersonal: [
        marks.attemptId,
        marks.task,
        marks.ordinal,
        marks.kind,
        marks.start,
        marks.end,
        marks.verdict,
        marks.finding,
        marks.credit,
      ],
    },
  ],
  [
    drillAnswers,
    {
      owner: drillAnswers.userId,
      personal: [
        drillAnswers.id,
        drillAnswers.drillId,
        drillAnswers.drillHash,
        drillAnswers.moduleId,
        drillAnswers.answer,
        drillAnswers.certainty,
        drillAnswers.right,
        drillAnswers.firstSeen,
        drillAnswers.answeredAt,
      ],
      secret: [drillAnswers.userId, drillAnswers.answerKey],
      impersonal: [],
    },
  ],
  [
    practiceCards,
    {
      owner: practiceCards.userId,
      personal: [
        practiceCards.drillId,
        practiceCards.due,
        practiceCards.stability,
        practiceCards.difficulty,
        practiceCards.scheduledDays,
        practiceCards.learningSteps,
        practiceCards.reps,
        practiceCards.lapses,
        practiceCards.state,
        practiceCards.lastReview,
      ],
      secret: [practiceCards.userId],
      impersonal: [],
    },
  ],
  [
    notes,
    {
      owner: notes.userId,
      personal: [notes.moduleId, notes.body, notes.updatedAt],
      secret: [notes.userId],
      impersonal: [],
    },
  ],
  [
    auditLog,
    {
      owner: auditLog.actorId,
      personal: [auditLog.at, auditLog.action, auditLog.detail],
      secret: [auditLog.actorId],
      impersonal: [auditLog.id],
    },
  ],
  ...PERSONAL_DATA_OF_CLASSES,
];

/** Tables in which nothing is about a person. */
export const IMPERSONAL_TABLES: PgTable[] = [
  schema.exerciseVersions,
  schema.rateLimits,
  schema.assignmentExercises,
];

/** Columns of the schema that nobody has listed, as "table.column"; must be empty. */
export function unlistedColumns(): string[] {
  const listed = new Set<PgColumn>(
    PERSONAL_DATA.flatMap(([, l]) => [...l.personal, ...(l.secret ?? []), ...l.impersonal]),
  );
  const tables = Object.values(schema).filter((value) => is(value, PgTable)) as PgTable[];
  return tables
    .filter((table) => !IMPERSONAL_TABLES.includes(table))
    .flatMap((table) => getTableConfig(table).columns.map((column) => [getTableName(table), column] as const))
    .filter(([, column]) => !listed.has(column as PgColumn))
    .map(([table, column]) => `${table}.${column.name}`);
}
