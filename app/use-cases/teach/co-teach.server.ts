import { nameOf } from "#app/domain/account/person.ts";
import { mayTeach } from "#app/domain/class/may-teach.ts";
import { insertAudit } from "#db/queries/audit-log.ts";
import { lockClass } from "#db/queries/classes.ts";
import { findInvite, takeInvite } from "#db/queries/instructor-invites.ts";
import { findClass, upsertInstructor } from "#db/queries/memberships.ts";
import { findUser } from "#db/queries/users.ts";
import type { Deps } from "../deps.ts";
import { instructorOf } from "./class-access.server.ts";
import { readInviteToken } from "./invite-token.server.ts";

interface Asking {
  token: string;
  userId: string;
}

interface Invitation {
  inviteId: string;
  class: { id: string; name: string };
  /** Who made the link; null when their account is gone. */
  from: string | null;
  /** Whether who asks teaches the class already. */
  member: boolean;
}

/** What a link to teach a class offers; null for unknown, used and expired links, and for accounts that may not teach. */
export async function openInvitation(deps: Deps, { token, userId }: Asking): Promise<Invitation | null> {
  const { db, now, hash } = deps;
  const id = readInviteToken(hash, token);
  const user = id && (await findUser(db, userId));
  if (!id || !user || !mayTeach(user.role)) return null;
  const invite = await findInvite(db, id, now);
  const klass = invite && (await findClass(db, invite.classId));
  if (!klass) return null;
  const inviter = invite.invitedBy && (await findUser(db, invite.invitedBy));
  const member = (await instructorOf(deps, { classId: klass.id, userId })) !== null;
  const { id: classId, name } = klass;
  return { inviteId: id, class: { id: classId, name }, from: inviter ? nameOf(inviter) : null, member };
}

type AcceptOutcome = { ok: true; classId: string } | { ok: false; reason: "not-found" };

/** Makes who asks an instructor of the class, and uses the link up. One who teaches it already leaves it unused. */
export async function acceptInvitation(deps: Deps, asking: Asking): Promise<AcceptOutcome> {
  const invitation = await openInvitation(deps, asking);
  if (!invitation) return { ok: false, reason: "not-found" };
  const { now } = deps;
  const { userId } = asking;
  const classId = invitation.class.id;
  if (invitation.member) return { ok: true, classId };
  return deps.db.transaction(async (tx): Promise<AcceptOutcome> => {
    await lockClass(tx, classId);
    if (!(await takeInvite(tx, { id: invitation.inviteId, classId, now }))) {
      return { ok: false, reason: "not-found" };
    }
    await upsertInstructor(tx, { classId, userId }, now);
    await insertAudit(tx, { at: now, actorId: userId, action: "class.instructor-joined" });
    return { ok: true, classId };
  });
}
