import { hostileStrings } from "#tests/builders/hostile/hostile-strings.ts";
import { dataPath, type HttpClient } from "#tests/builders/http-client.ts";
import { few, postHostile } from "./send-hostile.ts";

export interface HostileForm {
  name: string;
  who: string;
  path: string;
  route: string;
  /** Filled in properly. */
  fields: Record<string, string>;
  /** Fields that decide between forms, or make a request costly: left as they are while the others are tried together. */
  fixed?: string[];
}

export const ALL_STRINGS = hostileStrings();
/** All on the embedded store; some of every class elsewhere, where the same code reads them once more. */
const STRINGS = ALL_STRINGS.filter((_, index) => !process.env.TEST_DATABASE_URL || index % 8 === 0);
/** Tried in every field alone, the other fields being filled in as they should be. */
const SOME = STRINGS.filter((text, index) => index % 60 === 0 || (text.length > 2_000 && index % 2 === 0));

type Clients = Record<string, HttpClient>;

/**
 * Every text in all fields of a form at once, or one in so many of them beginning with the one at `from`. Returns what
 * was answered with an error of the server.
 */
export async function tryTogether(
  form: HostileForm,
  clients: Clients,
  { from, step } = { from: 0, step: 1 },
): Promise<string[]> {
  const open = Object.keys(form.fields).filter((field) => !form.fixed?.includes(field));
  if (open.length === 0) return [];
  const tries = STRINGS.map((_, index) =>
    Object.fromEntries(
      // Each field is given another text, so that what one is refused for hides less of the others.
      open.map((field, at) => [field, STRINGS[(index + at * 101) % STRINGS.length] ?? ""]),
    ),
  );
  // Two texts of a megabyte would make a body that is refused unread.
  const sized = tries
    .filter((_, index) => index % step === from % step)
    .filter((fields) => Object.values(fields).join("").length < 400_000);
  return failures(form, clients, sized);
}

/** The same for some texts in each field alone, and as the names of fields. */
export async function tryAlone(
  form: HostileForm,
  clients: Clients,
  { from, step } = { from: 0, step: 1 },
): Promise<string[]> {
  const alone = Object.keys(form.fields).flatMap((field, at) =>
    SOME.filter((_, index) => index % step === (from + at) % step).map((text) => ({ [field]: text })),
  );
  const short = SOME.filter((text) => text.length < 2_000);
  const named = short
    .filter((_, index) => index % step === from % step)
    .map((text) => ({ [text]: "a", [`m.${text}`]: "b" }));
  return failures(form, clients, [...alone, ...named]);
}

async function failures(
  form: HostileForm,
  clients: Clients,
  tries: Record<string, string>[],
): Promise<string[]> {
  const client = clients[form.who];
  if (!client) throw new Error(`there is no ${form.who}`);
  const failed: string[] = [];
  await few(tries, async (fields, index) => {
    // As a whole page now and then: making it is the same work each time.
    const path = index % 40 === 0 ? form.path : dataPath(form.path, form.route);
    const answer = await postHostile(client.twin(), path, { ...form.fields, ...fields });
    if (answer.status >= 500) {
      const sent = JSON.stringify(fields).slice(0, 200);
      failed.push(`${form.name}: ${answer.status} to ${sent}: ${answer.text.slice(0, 200)}`);
    }
  });
  return failed;
}
