import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Exercise } from "#app/domain/exercise/exercise.ts";
import { handle } from "#app/http/handle.server.ts";
import { notFound } from "#app/http/responses.server.ts";
import { signedIn } from "#app/http/signed-in.server.ts";
import { paths } from "#app/paths.ts";
import { KeyView } from "#app/ui/teaching/key-view.tsx";
import { openWorksheetKey } from "#app/use-cases/teach/open-worksheet-key.server.ts";

/** The answer key of a worksheet, for teachers; others are told what they are told of a page that is not there. */
export const loader = handle(async (visit) => {
  const { role } = signedIn(visit);
  const { context, params } = visit;
  const { module = "", exercise = "" } = params;
  const outcome = openWorksheetKey(context, { module, exercise, role });
  if (!outcome.ok) throw notFound();
  return { ...outcome.opened, address: context.origin + paths.worksheet(module, exercise) };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Answer key: ${data?.exercise.title ?? "not found"} · Says Who?` },
];

export default function WorksheetKeyPage() {
  const { exercise, ...rest } = useLoaderData<typeof loader>();
  return <KeyView exercise={exercise as Exercise} {...rest} />;
}
