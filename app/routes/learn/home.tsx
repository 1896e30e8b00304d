import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { handle } from "#app/http/handle.server.ts";
import { DueList } from "#app/ui/class/due-list.tsx";
import { FourKinds } from "#app/ui/exercise/four-kinds.tsx";
import { Hero } from "#app/ui/exercise/hero.tsx";
import { ModuleList } from "#app/ui/exercise/module-list.tsx";
import { HomeDoors } from "#app/ui/layout/home-doors.tsx";
import { dueWork } from "#app/use-cases/learn/due-work.server.ts";
import { openCourse } from "#app/use-cases/learn/open-course.server.ts";

export const loader = handle(async ({ context, learner, account }) => ({
  ...(await openCourse(context, { userId: learner?.id ?? null })),
  due: account ? await dueWork(context, account.person.id) : [],
  signedIn: account !== null,
}));

export const meta: MetaFunction = () => [
  { title: "Practise reading the news closely · Says Who?" },
  {
    name: "description",
    content:
      "Read short news-style passages, mark what rests on too little, and see every sentence explained. Free, no account needed.",
  },
];

export default function Home() {
  const { first, modules, due, signedIn } = useLoaderData<typeof loader>();
  return (
    <>
      <DueList due={due} />
      <Hero first={first} />
      <FourKinds />
      <ModuleList modules={modules} signedIn={signedIn} />
      <HomeDoors signedIn={signedIn} />
    </>
  );
}
