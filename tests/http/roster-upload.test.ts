import { describe, expect, test } from "vitest";
import { parseRosterRows } from "#app/http/roster-rows.server.ts";
import { readUpload } from "#app/http/upload.server.ts";

function sent(file: FormDataEntryValue | null): Request {
  const form = new FormData();
  if (file !== null) form.append("file", file);
  return new Request("http://site.example/", { method: "POST", body: form });
}

const ofSize = (bytes: number, name = "class.csv") => new File([new Uint8Array(bytes)], name);

describe("a file that is sent", () => {
  test("is read with its name, up to 256 kB", async () => {
    const upload = await readUpload(sent(ofSize(256 * 1024)), "file");
    expect(upload).toMatchObject({ ok: true, name: "class.csv" });
    expect(upload.ok && upload.bytes.length).toBe(256 * 1024);
  });

  test.each([
    ["too large", ofSize(256 * 1024 + 1), "This file has 257 kB; at most 256 kB are taken."],
    ["not there", null, "Choose a file first."],
    ["not chosen", ofSize(0, ""), "Choose a file first."],
    ["text in its place", "name,username", "Choose a file first."],
  ])("is refused when it is %s", async (_what, file, problem) => {
    expect(await readUpload(sent(file), "file")).toEqual({ ok: false, problem });
  });

  test("turns nothing around it by its name", async () => {
    const upload = await readUpload(sent(ofSize(3, `a\u202evsc.${"x".repeat(200)}`)), "file");
    expect(upload).toMatchObject({ ok: true, name: expect.stringMatching(/^avsc\.x{95}$/) });
  });

  test("is refused with 400 when the body is no form", async () => {
    const request = new Request("http://site.example/", {
      method: "POST",
      body: "--x",
      headers: { "Content-Type": "multipart/form-data; boundary=x" },
    });
    await expect(readUpload(request, "file")).rejects.toMatchObject({ status: 400 });
  });
});

describe("rows that come back from a trial run", () => {
  const row = { line: 2, name: "Ann", username: "ann-1", email: "", cells: "right" };

  test("are read as they were", () => {
    expect(parseRosterRows(JSON.stringify([row, { ...row, line: 3, name: "\0=1" }]))).toHaveLength(2);
  });

  test.each([
    ["nothing", null],
    ["no JSON", "[{"],
    ["no list", JSON.stringify(row)],
    ["rows without a name", JSON.stringify([{ ...row, name: undefined }])],
    ["cells that are too long", JSON.stringify([{ ...row, name: "n".repeat(301) }])],
    ["a line twice", JSON.stringify([row, row])],
    [
      "too many rows",
      JSON.stringify(Array.from({ length: 1001 }, (_, line) => ({ ...row, line: line + 2 }))),
    ],
  ])("are refused with 400 when they are %s", (_what, text) => {
    try {
      parseRosterRows(text);
      expect.unreachable();
    } catch (refused) {
      expect(refused).toMatchObject({ status: 400 });
    }
  });
});
