import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

/**
 * What a lesson may hold. No pictures: a page makes no request to anyone else. No headings: the page has its own.
 * No styles, classes or ids: they would let text imitate the page.
 */
const ALLOWED = {
  tagNames: ["p", "em", "strong", "ul", "ol", "li", "blockquote", "code", "br", "a"],
  attributes: { a: [["href", /^https?:\/\//i] as [string, RegExp]] },
  protocols: { href: ["http", "https"] },
  strip: ["script", "style"],
};

const processor = unified()
  .use(remarkParse)
  .use(remarkRehype)
  .use(rehypeSanitize, ALLOWED)
  .use(rehypeStringify)
  .freeze();

/** Markdown to HTML that is safe to insert as it is; HTML in the Markdown is dropped. */
export function renderMarkdown(markdown: string): string {
  return String(processor.processSync(markdown.normalize("NFC"))).trim();
}

const REFUSED: Record<string, string> = {
  html: "HTML",
  heading: "a heading",
  image: "a picture",
  imageReference: "a picture",
  thematicBreak: "a dividing line",
  code: "indented or fenced code",
};

interface MarkdownNode {
  type: string;
  url?: string;
  children?: MarkdownNode[];
}

/** Deeper lists and quotations are slips, and thousands of levels exhaust the stack. */
const MAX_DEPTH = 20;
const TOO_DEEP = "text nested too deeply";

/** What the rendering would drop, in words for the author; each once. Render only what comes back empty. */
export function refusedIn(markdown: string): string[] {
  const found = new Set<string>();
  const look = (node: MarkdownNode, depth: number) => {
    const name = depth > MAX_DEPTH ? TOO_DEEP : REFUSED[node.type];
    if (name) found.add(name);
    if ((node.type === "link" || node.type === "definition") && !/^https?:\/\//i.test(node.url ?? "")) {
      found.add("a link that is not a web address");
    }
    if (depth <= MAX_DEPTH) for (const child of node.children ?? []) look(child, depth + 1);
  };
  try {
    look(unified().use(remarkParse).parse(markdown) as MarkdownNode, 0);
  } catch {
    found.add(TOO_DEEP);
  }
  return [...found];
}
