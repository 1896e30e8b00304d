import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { handle } from "#app/http/handle.server.ts";
import { CoursePath } from "#app/ui/exercise/course-path.tsx";
import { openPath } from "#app/use-cases/learn/open-path.server.ts";

export const loader = handle(async ({ context, learner }) =>
  openPath(context, { userId: learner?.id ?? null }),
);

export const meta: MetaFunction = () => [
  { title: "The course · Says Who?" },
  { name: "description", content: "Every module, passage and set of drills in order, and how far you are." },
];

export default function Course() {
  return <CoursePath {...useLoaderData<typeof loader>()} />;
}
