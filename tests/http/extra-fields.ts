/** An id that belongs to nobody here. */
const VICTIM = "019f0000-0000-7000-8000-00000000beef";

/** What no form must be able to set, in every spelling that a careless program might take. */
export function extraFields(names: [string, string][]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap(([name, value]) => {
      const snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      return [name, snake, `user.${name}`, `user[${name}]`, `${name}[]`].map((spelling) => [spelling, value]);
    }),
  );
}

/** Fields of people and of their work. */
export const EXTRA: [string, string][] = [
  ["role", "admin"],
  ["score", "1"],
  ["right", "true"],
  ["firstSeen", "true"],
  ["credit", "1"],
  ["id", VICTIM],
  ["userId", VICTIM],
  ["ownerId", VICTIM],
  ["classId", VICTIM],
  ["accountId", VICTIM],
  ["guestId", VICTIM],
  ["versionHash", "beef"],
  ["exerciseId", "memo-two"],
  ["submittedAt", "1999-01-01T00:00:00Z"],
  ["startedAt", "1999-01-01T00:00:00Z"],
  ["createdAt", "1999-01-01T00:00:00Z"],
  ["passwordHash", "beef"],
  ["result", '{"score":1}'],
  ["ratings", '{"t5":1}'],
  ["__proto__", "beef"],
  ["constructor.prototype.role", "admin"],
];

/** Fields of classes, assignments and reviews. */
export const EXTRA_OF_CLASSES: [string, string][] = [
  ["publishedAt", "1999-01-01T00:00:00Z"],
  ["releasedAt", "1999-01-01T00:00:00Z"],
  ["archivedAt", "1999-01-01T00:00:00Z"],
  ["joinedAt", "1999-01-01T00:00:00Z"],
  ["expiresAt", "2999-01-01T00:00:00Z"],
  ["joinCode", "beefbeef"],
  ["joinCodeExpiresAt", "2999-01-01T00:00:00Z"],
  ["opensAt", "1999-01-01T00:00:00Z"],
  ["createdBy", VICTIM],
  ["sentBy", VICTIM],
  ["assignmentId", VICTIM],
  ["studentId", VICTIM],
  ["attemptId", VICTIM],
  ["moduleId", "beef"],
  ["nonce", VICTIM],
  ["pseudonym", "beef"],
  ["awaitsReview", "false"],
  ["hits", "77"],
  ["signals", "77"],
  ["changes", '{"t1":{"score":1,"reason":"beef"}}'],
  ["comments", '[{"body":"beef"}]'],
  ["sent", '{"comments":[{"body":"beef"}]}'],
  ["draft", '{"comments":[{"body":"beef"}]}'],
  ["position", "77"],
];
