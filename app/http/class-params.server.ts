import { isUuid } from "./form.server.ts";
import { notFound } from "./responses.server.ts";
import { signedIn } from "./signed-in.server.ts";
import type { Visit } from "./visit.server.ts";

/**
 * Which class is asked for, and by whom.
 * @throws a redirect to the sign-in page, or a 404 response for what can be no id.
 */
export function askingForClass(visit: Visit): { classId: string; userId: string } {
  const { id: userId } = signedIn(visit);
  const classId = visit.params.class?.toLowerCase();
  if (!isUuid(classId)) throw notFound();
  return { classId, userId };
}
