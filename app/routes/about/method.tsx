import type { MetaFunction } from "@remix-run/node";
import { Method } from "#app/ui/about/method.tsx";

export const meta: MetaFunction = () => [
  { title: "Method and scoring · Says Who?" },
  { name: "description", content: "How marks are scored, in plain words, with a worked example." },
];

export default function MethodPage() {
  return <Method />;
}
