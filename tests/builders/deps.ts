import { keyedHash } from "#app/http/secret.server.ts";
import type { Deps, LimitName, Limits, Mail, Mailer } from "#app/use-cases/deps.ts";
import { rememberVersions } from "#app/use-cases/operate/remember-versions.server.ts";
import type { Content } from "#content/content.ts";
import { loadContent } from "#content/load.ts";
import { formatProblem } from "#content/problems.ts";
import type { Db } from "#db/connect.ts";
import { sampleCourse } from "./course.ts";
import { testDatabase } from "./database.ts";

/** When every test begins. */
export const NOW = new Date("2026-05-04T09:00:00.000Z");

/** Counts in memory and lets everything pass but what is named in `refused`. */
class CountingLimits implements Limits {
  readonly taken: { name: LimitName; key: string }[] = [];
  readonly givenBack: { name: LimitName; key: string }[] = [];
  readonly forgotten: { name: LimitName; key: string }[] = [];
  /** Seconds to wait, by limit. */
  readonly refused = new Map<LimitName, number>();

  async take(name: LimitName, key: string): Promise<number> {
    this.taken.push({ name, key });
    return this.refused.get(name) ?? 0;
  }

  async giveBack(name: LimitName, key: string): Promise<void> {
    this.givenBack.push({ name, key });
  }

  async forget(name: LimitName, key: string): Promise<void> {
    this.forgotten.push({ name, key });
  }
}

class KeptMails implements Mailer {
  readonly mails: Mail[] = [];

  async send(mail: Mail): Promise<void> {
    this.mails.push(mail);
  }
}

export interface TestDeps extends Deps {
  /** Work put off until after the answer: done when a test asks for it. */
  later: (work: () => Promise<void>) => void;
  settled: () => Promise<void>;
  limits: CountingLimits;
  mailer: KeptMails;
}

/** Everything a use-case needs: an emptied test database, a fixed clock, a small course whose versions are stored. */
export async function testDeps(content: Content = sampleCourse()): Promise<TestDeps> {
  const { db, reset } = await testDatabase();
  await reset();
  return depsOn(db, content, NOW);
}

/** The same on a database that is there already, say that of a server about to start. */
export async function depsOn(db: Db, content: Content, now: Date): Promise<TestDeps> {
  const hash = keyedHash("a secret that only the tests know");
  const putOff: (() => Promise<void>)[] = [];
  const deps = {
    db,
    content,
    now,
    hash,
    limits: new CountingLimits(),
    mailer: new KeptMails(),
    later: (work: () => Promise<void>) => void putOff.push(work),
    settled: async () => void (await Promise.all(putOff.splice(0).map((work) => work()))),
  };
  await rememberVersions(deps);
  return deps;
}

/** The same, some time later. */
export function later<D extends { now: Date }>(deps: D, minutes: number): D {
  return { ...deps, now: new Date(deps.now.getTime() + minutes * 60_000) };
}

/** The same with other content, stored as a start of the server would. */
export async function withContent<D extends Deps>(deps: D, content: Content): Promise<D> {
  const changed = { ...deps, content };
  await rememberVersions(changed);
  return changed;
}

/** The course that ships. @throws with its problems when it has any. */
export async function realContent(): Promise<Content> {
  const loaded = await loadContent("content");
  if (!loaded.ok) throw new Error(loaded.problems.map(formatProblem).join("\n"));
  return loaded.content;
}
