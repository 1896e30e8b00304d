import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { Hero } from "#app/ui/exercise/hero.tsx";
import { HomeDoors } from "#app/ui/layout/home-doors.tsx";
import { wordsOf } from "../report/page.tsx";

vi.mock("@remix-run/react", () => ({
  Link: ({ to, children }: { to: string; children: ReactNode }) => <a href={to}>{children}</a>,
  Form: ({ children }: { children: ReactNode }) => <form>{children}</form>,
}));

const doors = (signedIn: boolean, inClass: boolean) =>
  wordsOf(renderToStaticMarkup(<HomeDoors signedIn={signedIn} inClass={inClass} />));

test("whoever is in a class is led to it, with a lesser way to join another", () => {
  for (const signedIn of [false, true]) expect(doors(signedIn, false)).toContain("A code from your teacher?");
  const own = doors(true, true);
  expect(own).not.toContain("A code from your teacher?");
  expect(own).toContain("Your classes");
  expect(own).toContain("Join a class");
});

test("nobody who has an account is told that none is needed", () => {
  const first = { exercise: "reservoir", module: "water", minutes: 5 };
  const hero = (signedIn: boolean) =>
    wordsOf(renderToStaticMarkup(<Hero first={first} signedIn={signedIn} />));
  expect(hero(false)).toContain("About 5 minutes. No account needed.");
  expect(hero(true)).toContain("About 5 minutes.");
  expect(hero(true)).not.toContain("No account needed");
});
