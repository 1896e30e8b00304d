import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { handle } from "#app/http/handle.server.ts";
import { DueList } from "#app/ui/class/assigned/due-list.tsx";
import { FourKinds } from "#app/ui/exercise/four-kinds.tsx";
import { Hero } from "#app/ui/exercise/hero.tsx";
import { ModuleList } from "#app/ui/exercise/module-list.tsx";
import { HomeDoors } from "#app/ui/layout/home-doors.tsx";
import { dueWork } from "#app/use-cases/learn/due-work.server.ts";
import { listClasses } from "#app/use-cases/learn/list-classes.server.ts";
import { openCourse } from "#app/use-cases/learn/open-course.server.ts";

export const loader = handle(async ({ context, learner, account }) => {
  const course = await openCourse(context, { userId: learner?.id ?? null });
  if (!account) return { ...course, due: [], signedIn: false, inClass: false };
  const userId = account.person.id;
  const [due, { learning }] = await Promise.all([dueWork(context, userId), listClasses(context, { userId })]);
  return { ...course, due, signedIn: true, inClass: learning.some(({ archived }) => !archived) };
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
  const { first, modules, due, signedIn, inClass } = useLoaderData<typeof loader>();
  return (
    <>
      <DueList due={due} />
      <Hero first={first} signedIn={signedIn} />
      <FourKinds />
      <ModuleList modules={modules} signedIn={signedIn} />
      <HomeDoors signedIn={signedIn} inClass={inClass} />
    </>
  );
}
