import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mayTeach } from "#app/domain/class/may-teach.ts";
import { handle } from "#app/http/handle.server.ts";
import { notFound } from "#app/http/responses.server.ts";
import { TeachingView } from "#app/ui/teaching/teaching-view.tsx";
import { openTeaching } from "#app/use-cases/teach/open-teaching.server.ts";

/** A module's page for teachers, which anybody may read; only those who may teach are led on to the keys. */
export const loader = handle(async ({ context, params, account }) => {
  const outcome = openTeaching(context, { module: params.module ?? "" });
  if (!outcome.ok) throw notFound();
  return { ...outcome.opened, teaches: account !== null && mayTeach(account.person.role) };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Teaching: ${data?.module.title ?? "not found"} · Says Who?` },
];

export default function TeachingPage() {
  return <TeachingView {...useLoaderData<typeof loader>()} />;
}
