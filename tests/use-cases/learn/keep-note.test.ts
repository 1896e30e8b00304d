import { afterAll, expect, test } from "vitest";
import { keepNote, MAX_NOTE } from "#app/use-cases/learn/keep-note.server.ts";
import { openModule } from "#app/use-cases/learn/open-module.server.ts";
import { deleteUser } from "#db/queries/users.ts";
import { notes } from "#db/schema/notes.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { later, testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { aGuest, aStudent } from "#tests/builders/people.ts";

afterAll(async () => (await testDatabase()).close());

test("a note is kept for its module and its person, in place of what stood there", async () => {
  const deps = await testDeps();
  const [userId, other] = [await aGuest(deps), await aStudent(deps)];
  const noteOf = async (module: string, reader: string | null) =>
    accepted(await openModule(deps, { module, userId: reader })).opened.note;
  const note = { userId, module: "water", body: "  Ask the laboratory.\r\nThen the council.\u0000 " };
  expect(await keepNote(deps, note)).toEqual({ ok: true });
  expect(await noteOf("water", userId)).toBe("Ask the laboratory.\nThen the council.");
  expect(await noteOf("bridge", userId)).toBe("");
  expect(await noteOf("water", other)).toBe("");
  expect(await noteOf("water", null)).toBe("");
  accepted(await keepNote(later(deps, 5), { ...note, body: "Something else" }));
  expect(await noteOf("water", userId)).toBe("Something else");
  accepted(await keepNote(later(deps, 6), { ...note, body: "" }));
  expect(await noteOf("water", userId)).toBe("");
});

test("a note that is too long, or under no module, is refused and the one before stays", async () => {
  const deps = await testDeps();
  const userId = await aGuest(deps);
  const note = { userId, module: "water", body: "x".repeat(MAX_NOTE) };
  accepted(await keepNote(deps, note));
  const longer = { ...note, body: `${note.body}y` };
  expect(await keepNote(deps, longer)).toEqual({ ok: false, reason: "too-long", length: MAX_NOTE + 1 });
  const nowhere = { ...note, module: "nowhere" };
  expect(await keepNote(deps, nowhere)).toEqual({ ok: false, reason: "gone" });
  const { opened } = accepted(await openModule(deps, { module: "water", userId }));
  expect(opened.note).toBe(note.body);
});

test("a note's length is told as it would be kept, without the blanks around it", async () => {
  const deps = await testDeps();
  const userId = await aGuest(deps);
  const body = `  ${"é\r\n".repeat(MAX_NOTE / 2)}é  `;
  const tooLong = { ok: false, reason: "too-long", length: MAX_NOTE + 1 };
  expect(await keepNote(deps, { userId, module: "water", body })).toEqual(tooLong);
  accepted(await keepNote(deps, { userId, module: "water", body: body.trim().slice(0, -1) }));
});

test("a note of somebody erased meanwhile is gone, and kept nowhere", async () => {
  const deps = await testDeps();
  const userId = await aGuest(deps);
  await deleteUser(deps.db, userId);
  const outcome = await keepNote(deps, { userId, module: "water", body: "Ask the laboratory." });
  expect(outcome).toEqual({ ok: false, reason: "gone" });
  expect(await deps.db.$count(notes)).toBe(0);
});
