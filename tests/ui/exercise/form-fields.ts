const ENTITIES: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
};

/** What a browser would post of a form's HTML, apart from its buttons. */
export function formFields(html: string): [string, string][] {
  const fields: [string, string][] = [];
  const controls = /<input\b[^>]*>|<select\b[^>]*>.*?<\/select>|<textarea\b[^>]*>.*?<\/textarea>/gs;
  for (const [control] of html.matchAll(controls)) {
    const tag = control.slice(0, control.indexOf(">") + 1);
    const name = attribute(tag, "name");
    if (name === null) continue;
    if (control.startsWith("<select")) fields.push([name, chosenOption(control)]);
    else if (control.startsWith("<textarea")) fields.push([name, innerText(control)]);
    else if (!/type="(radio|checkbox)"/.test(tag) || /\schecked=/.test(tag)) {
      fields.push([name, attribute(tag, "value") ?? "on"]);
    }
  }
  return fields;
}

/** The values of an attribute, in the order of the page. */
export function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map((match) => decode(match[1] ?? ""));
}

/** The text of a page as a reader sees it. */
export function textOf(html: string): string {
  return decode(html.replace(/<[^>]*>/g, ""));
}

function attribute(tag: string, name: string): string | null {
  return attributes(tag, name)[0] ?? null;
}

function chosenOption(select: string): string {
  const options = select.match(/<option\b[^>]*>/g) ?? [];
  return attribute(options.find((option) => /\sselected=/.test(option)) ?? options[0] ?? "", "value") ?? "";
}

/** A line break right after the tag is not of the text. */
function innerText(textarea: string): string {
  return textOf(textarea.replace(/^(<[^>]*>)\n/, "$1"));
}

function decode(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity);
}
