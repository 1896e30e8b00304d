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

/** The fields of a form as FormData of strings, as Conform reads them. */
export async function readForm(request: Request): Promise<FormData> {
  const form = new FormData();
  for (const [name, value] of await readEntries(request)) form.append(name, value);
  return form;
}

/** A value among entries; the last one wins, as browsers send a pressed button last. */
export function entry(entries: [string, string][], name: string): string | null {
  return entries.findLast(([key]) => key === name)?.[1] ?? null;
}

/** Whether a text can be an id; anything else is answered like an id that does not exist. */
export function isUuid(text: string | undefined): text is string {
  return text !== undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
