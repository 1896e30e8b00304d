import { v7 as uuidv7 } from "uuid";
import { insertAudit } from "#db/queries/audit-log.ts";
import { lockClass } from "#db/queries/classes.ts";
import {
  deleteExpiredInvites,
  deleteInvites,
  insertInvite,
  listInvites,
  takeInvite,
} from "#db/queries/instructor-invites.ts";
import {
  type ClassRow,
  deleteMembership,
  type Instructor,
  listInstructors,
} from "#db/queries/memberships.ts";
import { countToReview } from "#db/queries/review-queue.ts";
import type { Deps } from "../deps.ts";
import { instructorOf } from "./class-access.server.ts";
import { inviteToken } from "./invite-token.server.ts";

const DAY = 24 * 3600 * 1000;
/** How long a link to teach a class works, in milliseconds, and how many of them may be open at once. */
const LIFE = 7 * DAY;
const MOST = 20;

interface Asking {
  classId: string;
  userId: string;
}

export interface OpenInvite {
  id: string;
  token: string;
  expiresAt: Date;
}

interface Opened {
  class: ClassRow;
  instructors: Instructor[];
  invites: OpenInvite[];
  toReview: number;
}

/** Who teaches a class, and the links that still let somebody in. */
export async function openInstructors(deps: Deps, input: Asking): Promise<Opened | null> {
  const { db, now, hash } = deps;
  const klass = await instructorOf(deps, input);
  if (!klass) return null;
  const [instructors, rows, toReview] = await Promise.all([
    listInstructors(db, klass.id),
    listInvites(db, klass.id, now),
    countToReview(db, { classId: klass.id }),
  ]);
  const invites = rows.map(({ id, expiresAt }) => ({ id, expiresAt, token: inviteToken(hash, id) }));
  return { class: klass, instructors, invites, toReview: toReview.counting };
}

type InviteOutcome = { ok: true; token: string } | { ok: false; reason: "not-found" | "too-many" };

/** Makes a link by which one other instructor can come to teach the class. */
export async function inviteInstructor(deps: Deps, input: Asking): Promise<InviteOutcome> {
  const { now, hash } = deps;
  const { classId, userId } = input;
  return deps.db.transaction(async (tx): Promise<InviteOutcome> => {
    await lockClass(tx, classId);
    if (!(await instructorOf({ db: tx }, input))) return { ok: false, reason: "not-found" };
    await deleteExpiredInvites(tx, classId, now);
    if ((await listInvites(tx, classId, now)).length >= MOST) return { ok: false, reason: "too-many" };
    const id = uuidv7({ msecs: now.getTime() });
    const expiresAt = new Date(now.getTime() + LIFE);
    await insertInvite(tx, { id, classId, invitedBy: userId, createdAt: now, expiresAt });
    await insertAudit(tx, { at: now, actorId: userId, action: "class.instructor-invited" });
    return { ok: true, token: inviteToken(hash, id) };
  });
}

/** Makes a link useless before its time; harmless when it has been used or withdrawn already. */
export async function withdrawInvite(
  deps: Deps,
  input: Asking & { invite: string },
): Promise<{ ok: true } | { ok: false; reason: "not-found" }> {
  const { classId, userId, invite } = input;
  if (!(await instructorOf(deps, input))) return { ok: false, reason: "not-found" };
  await deps.db.transaction(async (tx) => {
    if (!(await takeInvite(tx, { id: invite, classId, now: deps.now }))) return;
    await insertAudit(tx, { at: deps.now, actorId: userId, action: "class.invite-withdrawn" });
  });
  return { ok: true };
}

type RemoveOutcome = { ok: true; self: boolean } | { ok: false; reason: "not-found" | "last" };

/** Takes an instructor, or one's self, out of a class; never the last, even when two remove each other at once. */
export async function removeInstructor(
  deps: Deps,
  input: Asking & { instructor: string },
): Promise<RemoveOutcome> {
  const { classId, userId, instructor } = input;
  return deps.db.transaction(async (tx): Promise<RemoveOutcome> => {
    // Whoever comes second waits here, and then finds out that they no longer teach it.
    await lockClass(tx, classId);
    if (!(await instructorOf({ db: tx }, input))) return { ok: false, reason: "not-found" };
    const all = await listInstructors(tx, classId);
    if (!all.some((one) => one.userId === instructor)) return { ok: false, reason: "not-found" };
    if (all.length === 1) return { ok: false, reason: "last" };
    await deleteMembership(tx, { classId, userId: instructor });
    // Every link stood on a page they could read.
    await deleteInvites(tx, classId);
    const self = instructor === userId;
    const detail = { self };
    await insertAudit(tx, { at: deps.now, actorId: userId, action: "class.instructor-removed", detail });
    return { ok: true, self };
  });
}
