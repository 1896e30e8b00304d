import { badRequest } from "./responses.server.ts";

/** Makes text fit for the database: half surrogate pairs and NUL cannot be stored. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll("\0", "");
}

/** The fields of a form, in order; files are dropped. @throws a 400 response when the body is not a form. */
export async function readEntries(request: Request): Promise<[string, string][]> {
  let form: FormData;
  try {
    form = await request.formData();
  } catch {
    throw badRequest("This was not a form this site can read.");
  }
  return [...form].flatMap(([name, value]) =>
    typeof value === "string" ? [[storable(name), storable(value)] as [string, string]] : [],
  );
}

/** A value among entries; the last one wins, as browsers send a pressed button last. */
export function entry(entries: [string, string][], name: string): string | null {
  return entries.findLast(([key]) => key === name)?.[1] ?? null;
}

/** Whether a text can be an id; anything else is answered like an id that does not exist. */
export function isUuid(text: string | undefined): text is string {
  return text !== undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

/** A draft's sequence number among entries; null when there is none that could be one. */
export function readSeq(entries: [string, string][]): number | null {
  const text = entry(entries, "seq") ?? "";
  const seq = /^[1-9]\d{0,9}$/.test(text) ? Number(text) : 0;
  return seq > 0 && seq <= 2_000_000_000 ? seq : null;
}
