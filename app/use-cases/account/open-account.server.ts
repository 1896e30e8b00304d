import type { Person } from "#app/domain/account/person.ts";
import { listTaughtAlone } from "#db/queries/classes.ts";
import { listSessions } from "#db/queries/sessions.ts";
import { countWork, type WorkCounts } from "#db/queries/work-counts.ts";
import type { Deps } from "../deps.ts";

interface OpenedAccount {
  person: Pick<Person, "role" | "username" | "displayName" | "email" | "createdAt">;
  work: WorkCounts;
  sessions: { id: string; device: string; lastUsedAt: Date; current: boolean }[];
  /** The classes that nobody else teaches, by name: they would be erased with the account. */
  taughtAlone: string[];
}

/** What the account page shows: details, sessions, how much is kept and what would go with it. */
export async function openAccount(
  { db, now }: Pick<Deps, "db" | "now">,
  input: { person: Person; sessionId: string },
): Promise<OpenedAccount> {
  const { role, username, displayName, email, createdAt, id } = input.person;
  const [work, sessions, alone] = await Promise.all([
    countWork(db, id),
    listSessions(db, id, now),
    listTaughtAlone(db, id),
  ]);
  return {
    person: { role, username, displayName, email, createdAt },
    work,
    sessions: sessions.map((session) => ({
      id: session.id,
      device: session.device,
      lastUsedAt: session.lastUsedAt,
      current: session.id === input.sessionId,
    })),
    taughtAlone: alone.map(({ name }) => name),
  };
}
