import type { Answer, HttpClient } from "#tests/builders/http-client.ts";

let address = 0;

/** Another address each time, so that no limit answers in place of what is tried. */
export function elsewhere(): Record<string, string> {
  address += 1;
  return { "X-Forwarded-For": `10.${(address >> 16) & 255}.${(address >> 8) & 255}.${address & 255}` };
}

/**
 * Posts a form with every character as percent-encoded bytes. Half surrogate pairs go as the three bytes that a
 * proper encoder would never write.
 */
export function postHostile(
  client: HttpClient,
  path: string,
  fields: Record<string, string>,
): Promise<Answer> {
  const body = Object.entries(fields).map(([name, value]) => `${encode(name)}=${encode(value)}`);
  return client.send("POST", path, {
    headers: {
      "Content-Type": "application/x-www-form-urlencoded",
      "Sec-Fetch-Site": "same-origin",
      ...elsewhere(),
    },
    body: body.join("&"),
  });
}

function encode(text: string): string {
  return text.replace(/[^A-Za-z0-9]/gu, (char) =>
    [...bytesOf(char)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""),
  );
}

function bytesOf(char: string): Uint8Array {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0xd800 || code > 0xdfff) return Buffer.from(char, "utf8");
  return Uint8Array.of(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
}

/** Runs a task for each item, a few at a time. */
export async function few<T>(
  items: readonly T[],
  run: (item: T, index: number) => Promise<void>,
): Promise<void> {
  const queue = items.entries();
  const workers = Array.from({ length: 4 }, async () => {
    for (const [index, item] of queue) await run(item, index);
  });
  await Promise.all(workers);
}
