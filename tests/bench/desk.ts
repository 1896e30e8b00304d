import { execFileSync } from "node:child_process";
import type { Exercise } from "#app/domain/exercise/exercise.ts";
import { loadContent } from "#content/load.ts";
import { HttpClient } from "#tests/builders/http-client.ts";
import { startWork } from "#tests/http/learner.ts";
import { tenMarks } from "./course.ts";

/** A guest with a page of each kind to look at. */
export interface Desk {
  cookie: string;
  /** Paths. */
  workspace: string;
  feedback: string;
  long: string;
}

/** Submits "bulletin" with ten marks, begins it again with them as a draft, and begins "long". */
export async function setUpDesk(url: string, contentDir: string): Promise<Desk> {
  const loaded = await loadContent(contentDir);
  const exercise = loaded.ok ? loaded.content.exercises.get("bulletin")?.exercise : undefined;
  if (!exercise) throw new Error("There is no bulletin.");
  const client = new HttpClient(url);
  const fields = markFields(exercise);
  const done = await startWork(client, "bulletin", "tap-water");
  const submitted = await client.post(`/attempts/${done.id}`, { ...fields, key: done.key, confirm: "yes" });
  const open = await startWork(client, "bulletin", "tap-water");
  const drafted = await client.post(`/attempts/${open.id}/draft`, { ...fields, seq: "1" });
  const long = await startWork(client, "long", "tap-water");
  if (submitted.status !== 302 || drafted.status !== 200) throw new Error("The pages could not be prepared.");
  return {
    cookie: [...client.cookies].map(([name, value]) => `${name}=${value}`).join("; "),
    workspace: `/attempts/${open.id}`,
    feedback: `/attempts/${done.id}/feedback`,
    long: `/attempts/${long.id}`,
  };
}

function markFields({ tasks }: Exercise): Record<string, string> {
  const [task] = tasks;
  if (task?.type !== "mark") throw new Error("There is nothing to mark.");
  return { [`m.${task.id}`]: JSON.stringify(tenMarks(task)) };
}

/** Lets a process use one core only. False where the system has no way to. */
export function pinToOneCore(pid: number): boolean {
  try {
    execFileSync("taskset", ["-a", "-c", "-p", "0", String(pid)], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
