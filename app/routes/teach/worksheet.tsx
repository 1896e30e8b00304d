import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mayTeach } from "#app/domain/class/may-teach.ts";
import { handle } from "#app/http/handle.server.ts";
import { notFound } from "#app/http/responses.server.ts";
import { paths } from "#app/paths.ts";
import { WorksheetView } from "#app/ui/teaching/worksheet-view.tsx";
import { openWorksheet } from "#app/use-cases/teach/open-worksheet.server.ts";

/** An exercise to print and fill in by hand. */
export const loader = handle(async ({ context, params, account }) => {
  const { module = "", exercise = "" } = params;
  const outcome = openWorksheet(context, { module, exercise });
  if (!outcome.ok) throw notFound();
  const address = context.origin + paths.worksheet(module, exercise);
  return { ...outcome.opened, address, teaches: account !== null && mayTeach(account.person.role) };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Worksheet: ${data?.sheet.title ?? "not found"} · Says Who?` },
];

export default function WorksheetPage() {
  return <WorksheetView {...useLoaderData<typeof loader>()} />;
}
