import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { handle } from "#app/http/handle.server.ts";
import { FourKinds } from "#app/ui/exercise/four-kinds.tsx";
import { Hero } from "#app/ui/exercise/hero.tsx";
import { ModuleList } from "#app/ui/exercise/module-list.tsx";
import { HomeDoors } from "#app/ui/layout/home-doors.tsx";
import { courseProgress } from "#app/use-cases/learn/course-progress.server.ts";
import { shortestExercise } from "#app/use-cases/learn/shortest-exercise.server.ts";

export const loader = handle(async ({ context, learner, account }) => {
  const { modules } = context.content.course;
  const progress = await courseProgress(context, { userId: learner?.id ?? null });
  return {
    first: shortestExercise(context),
    signedIn: account !== null,
    modules: modules.map(({ id, title, summary, level, minutes, contentNote, steps }) => ({
      id,
      title,
      summary,
      level,
      minutes,
      distressing: contentNote !== null,
      passages: steps.filter((step) => step.type === "exercise").length,
      steps: steps.length,
      done: progress.get(id)?.done ?? 0,
      begun: progress.get(id)?.steps.some((step) => step.state !== "to-do") ?? false,
    })),
  };
});

export const meta: MetaFunction = () => [
  { title: "Practise reading the news closely · Says Who?" },
  {
    name: "description",
    content:
      "Read short news-style passages, mark what rests on too little, and see every sentence explained. Free, no account needed.",
  },
];

export default function Home() {
  const { first, modules, signedIn } = useLoaderData<typeof loader>();
  return (
    <>
      <Hero first={first} />
      <FourKinds />
      <ModuleList modules={modules} signedIn={signedIn} />
      <HomeDoors signedIn={signedIn} />
    </>
  );
}
