import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { askingForClass } from "#app/http/class-params.server.ts";
import { isUuid } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { notFound } from "#app/http/responses.server.ts";
import { QueueView } from "#app/ui/class/review/queue-view.tsx";
import { reviewQueue } from "#app/use-cases/teach/review-queue.server.ts";

export const loader = handle(async (visit) => {
  const asking = askingForClass(visit);
  const { searchParams } = visit.url;
  const assignmentId = searchParams.get("assignment");
  if (assignmentId !== null && !isUuid(assignmentId)) throw notFound();
  const page = Number(/^[1-9]\d{0,5}$/.exec(searchParams.get("page") ?? "")?.[0] ?? 1);
  const outcome = await reviewQueue(visit.context, { ...asking, assignmentId, page });
  if (!outcome.ok) throw notFound();
  const { ok: _, ...queue } = outcome;
  return queue;
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `To review: ${data?.class.name ?? "a class"} · Says Who?` },
];

export default function ReviewQueue() {
  return <QueueView {...useLoaderData<typeof loader>()} />;
}
