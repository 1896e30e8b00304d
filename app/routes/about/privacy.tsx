import type { MetaFunction } from "@remix-run/node";
import { Privacy } from "#app/ui/about/privacy.tsx";

export const meta: MetaFunction = () => [
  { title: "Privacy · Says Who?" },
  { name: "description", content: "What is stored about you, for how long, and how to leave." },
];

export default function PrivacyPage() {
  return <Privacy />;
}
