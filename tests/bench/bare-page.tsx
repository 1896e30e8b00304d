import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

const PARAGRAPH = 400;
const WORDS =
  "a and as at before by claim council for from had has in is it laboratory may nobody of officials on paper report reservoir said samples since spring that the they to town twice was water were who with witness".split(
    " ",
  );

/** Text of about as many characters as asked for. */
export function loader({ request }: LoaderFunctionArgs) {
  const size = Number(new URL(request.url).searchParams.get("size")) || 0;
  return {
    paragraphs: Array.from({ length: Math.ceil(size / PARAGRAPH) }, (_, at) =>
      Math.min(PARAGRAPH, size - at * PARAGRAPH),
    ),
  };
}

/** A page that Remix makes and that does nothing: what every page of its size costs at least. Never shipped. */
export default function BarePage() {
  const { paragraphs } = useLoaderData<typeof loader>();
  return (
    <div className="wrap">
      {paragraphs.map((length, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing here ever moves
        <p key={at}>{words(at, length)}</p>
      ))}
    </div>
  );
}

/** Words in an order that repeats itself about as little as real text does. */
function words(seed: number, length: number): string {
  let state = seed + 1;
  let text = "";
  while (text.length < length) {
    state = (state * 48271) % 2147483647;
    text += `${WORDS[state % WORDS.length]} `;
  }
  return text.slice(0, length);
}
