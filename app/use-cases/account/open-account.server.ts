import type { Person } from "#app/domain/account/person.ts";
import { listSessions } from "#db/queries/sessions.ts";
import { countWork, type WorkCounts } from "#db/queries/work-counts.ts";
import type { Deps } from "../deps.ts";

interface OpenedAccount {
  person: Pick<Person, "role" | "username" | "displayName" | "email" | "createdAt">;
  work: WorkCounts;
  sessions: { id: string; device: string; lastUsedAt: Date; current: boolean }[];
}

/** What the account page shows: details, sessions and how much is kept. */
export async function openAccount(
  { db, now }: Pick<Deps, "db" | "now">,
  input: { person: Person; sessionId: string },
): Promise<OpenedAccount> {
  const { role, username, displayName, email, createdAt, id } = input.person;
  const [work, sessions] = await Promise.all([countWork(db, id), listSessions(db, id, now)]);
  return {
    person: { role, username, displayName, email, createdAt },
    work,
    sessions: sessions.map((session) => ({
      id: session.id,
      device: session.device,
      lastUsedAt: session.lastUsedAt,
      current: session.id === input.sessionId,
    })),
  };
}
