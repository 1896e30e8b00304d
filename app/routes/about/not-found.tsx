import { handle } from "#app/http/handle.server.ts";
import { notFound } from "#app/http/responses.server.ts";

export const loader = handle(async () => {
  throw notFound();
});

export const action = handle(async () => {
  throw notFound();
});

export default function NotFound() {
  return null;
}
