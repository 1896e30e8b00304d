import type { PgTable } from "drizzle-orm/pg-core";
import type { Listing } from "./personal-data.ts";
import { assignments, overrides } from "./schema/assignments.ts";
import { claims, classes, instructorInvites, memberships } from "./schema/classes.ts";
import { regradedScores, regrades, reviews } from "./schema/reviews.ts";

/** The part of the listing that classes brought; see `personal-data.ts`. */
export const PERSONAL_DATA_OF_CLASSES: [PgTable, Listing][] = [
  [
    classes,
    {
      // A class is erased with its last instructor.
      personal: [],
      impersonal: [
        classes.id,
        classes.name,
        classes.zone,
        classes.pseudonyms,
        classes.joinCode,
        classes.joinCodeExpiresAt,
        classes.createdAt,
        classes.archivedAt,
      ],
    },
  ],
  [
    memberships,
    {
      owner: memberships.userId,
      personal: [memberships.classId, memberships.role, memberships.pseudonym, memberships.joinedAt],
      secret: [memberships.userId],
      impersonal: [],
    },
  ],
  [
    instructorInvites,
    {
      owner: instructorInvites.invitedBy,
      personal: [instructorInvites.classId, instructorInvites.createdAt, instructorInvites.expiresAt],
      secret: [instructorInvites.id, instructorInvites.invitedBy],
      impersonal: [],
    },
  ],
  [
    claims,
    {
      owner: claims.userId,
      personal: [claims.issuedAt, claims.expiresAt],
      secret: [claims.userId, claims.nonce, claims.issuedBy],
      impersonal: [],
    },
  ],
  [
    assignments,
    {
      owner: assignments.createdBy,
      personal: [assignments.id, assignments.title, assignments.createdAt],
      secret: [assignments.createdBy],
      impersonal: [
        assignments.classId,
        assignments.moduleId,
        assignments.publishedAt,
        assignments.opensAt,
        assignments.dueAt,
        assignments.closesAt,
        assignments.attempts,
        assignments.counts,
        assignments.explain,
        assignments.late,
        assignments.releasedAt,
      ],
    },
  ],
  [
    overrides,
    {
      owner: overrides.userId,
      personal: [
        overrides.assignmentId,
        overrides.opensAt,
        overrides.dueAt,
        overrides.closesAt,
        overrides.attempts,
        overrides.counts,
        overrides.explain,
        overrides.late,
        overrides.reason,
      ],
      secret: [overrides.userId],
      impersonal: [],
    },
  ],
  [
    reviews,
    {
      owner: reviews.userId,
      personal: [reviews.attemptId, reviews.sent, reviews.sentAt],
      // A draft is the instructors' own until it is sent.
      secret: [reviews.userId, reviews.draft, reviews.draftedAt, reviews.draftedBy, reviews.sentBy],
      impersonal: [],
    },
  ],
  [
    regrades,
    {
      owner: regrades.doneBy,
      personal: [regrades.id, regrades.doneAt, regrades.undoneAt],
      secret: [regrades.doneBy],
      impersonal: [
        regrades.assignmentId,
        regrades.exerciseId,
        regrades.fromHash,
        regrades.toHash,
        regrades.changed,
      ],
    },
  ],
  [
    regradedScores,
    {
      // They hang on their attempt and go with it.
      personal: [],
      impersonal: [
        regradedScores.regradeId,
        regradedScores.attemptId,
        regradedScores.before,
        regradedScores.after,
      ],
    },
  ],
];
