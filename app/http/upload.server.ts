import { badRequest } from "./responses.server.ts";

/** Largest file taken, in bytes: a thousand rows of a roster fit several times over. */
const MAX_FILE = 256 * 1024;

type Upload = { ok: true; name: string; bytes: Uint8Array } | { ok: false; problem: string };

/** The file in one field of a form, kept in memory only. @throws a 400 response when the body is not a form. */
export async function readUpload(request: Request, field: string): Promise<Upload> {
  let form: FormData;
  try {
    form = await request.formData();
  } catch {
    throw badRequest("This was not a form this site can read.");
  }
  const file = form.get(field);
  // Browsers send an empty file without a name when none was chosen.
  if (!(file instanceof Blob) || (file.size === 0 && !nameOf(file)))
    return { ok: false, problem: "Choose a file first." };
  if (file.size > MAX_FILE) {
    const problem = `This file has ${Math.ceil(file.size / 1024)} kB; at most ${MAX_FILE / 1024} kB are taken.`;
    return { ok: false, problem };
  }
  return { ok: true, name: nameOf(file).slice(0, 100), bytes: new Uint8Array(await file.arrayBuffer()) };
}

function nameOf(file: Blob): string {
  const name = "name" in file && typeof file.name === "string" ? file.name : "";
  return name.toWellFormed().replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "");
}
