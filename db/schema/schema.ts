/** Every table, as Drizzle and the migrations see them. */
export { assignmentExercises, assignments, overrides } from "./assignments.ts";
export { attempts, marks } from "./attempts.ts";
export { auditLog } from "./audit-log.ts";
export { claims, classes, instructorInvites, memberships } from "./classes.ts";
export { exerciseVersions } from "./exercise-versions.ts";
export { notes } from "./notes.ts";
export { drillAnswers, practiceCards } from "./practice.ts";
export { rateLimits } from "./rate-limits.ts";
export { regradedScores, regrades, reviews } from "./reviews.ts";
export { passwordResets, sessions } from "./sessions.ts";
export { users } from "./users.ts";
