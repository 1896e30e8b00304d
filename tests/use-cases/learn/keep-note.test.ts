import { afterAll, expect, test } from "vitest";
import { keepNote, MAX_NOTE } from "#app/use-cases/learn/keep-note.server.ts";
import { openModule } from "#app/use-cases/learn/open-module.server.ts";
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
  expect(await keepNote(deps, longer)).toEqual({ ok: false, reason: "too-long" });
  const nowhere = { ...note, module: "nowhere" };
  expect(await keepNote(deps, nowhere)).toEqual({ ok: false, reason: "gone" });
  const { opened } = accepted(await openModule(deps, { module: "water", userId }));
  expect(opened.note).toBe(note.body);
});
