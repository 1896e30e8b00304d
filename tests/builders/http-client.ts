/** Fields of a form, in order; several may have one name. */
export type Fields = Record<string, string | string[]> | [string, string][];

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  /** Where a redirect leads, as a path: of a page by `Location`, of a `_data` answer by Remix's own header. */
  to: string | null;
}

type Body = string | Uint8Array<ArrayBuffer> | FormData;

/** A browser without a screen: keeps cookies, sends forms as the site's own pages do, follows no redirect. */
export class HttpClient {
  readonly cookies = new Map<string, string>();

  constructor(
    readonly origin: string,
    /** Sent with every request, such as another client's address behind a proxy. */
    readonly always: Record<string, string> = {},
  ) {}

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send("GET", path, { headers });
  }

  /** Posts a form from one of the site's own pages. */
  post(path: string, fields: Fields, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send("POST", path, {
      body: encodeForm(fields),
      headers: {
        "Content-Type": "application/x-www-form-urlencoded",
        "Sec-Fetch-Site": "same-origin",
        Origin: this.origin,
        ...headers,
      },
    });
  }

  async send(
    method: string,
    path: string,
    { headers = {}, body }: { headers?: Record<string, string>; body?: Body } = {},
  ): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(this.origin + path, {
      method,
      redirect: "manual",
      // A connection kept open may be closed by the server at the moment it is used again.
      headers: { Connection: "close", ...this.always, ...(cookie ? { Cookie: cookie } : {}), ...headers },
      ...(body === undefined ? {} : { body }),
    });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    const to = response.headers.get("Location") ?? response.headers.get("X-Remix-Redirect");
    return { status: response.status, headers: response.headers, text: await response.text(), to };
  }

  /** Another browser that shows the same cookies. */
  twin(): HttpClient {
    const twin = new HttpClient(this.origin, this.always);
    for (const [name, value] of this.cookies) twin.cookies.set(name, value);
    return twin;
  }

  private keep(setCookie: string): void {
    const [pair = ""] = setCookie.split(";");
    const at = pair.indexOf("=");
    if (/;\s*max-age=0\b/i.test(setCookie)) this.cookies.delete(pair.slice(0, at));
    else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}

/** The address at which Remix answers a route's loader or action alone, in JSON. */
export function dataPath(path: string, route: string): string {
  const [place = "", fragment] = path.split("#");
  const query = `_data=${encodeURIComponent(route)}`;
  return `${place}${place.includes("?") ? "&" : "?"}${query}${fragment === undefined ? "" : `#${fragment}`}`;
}

function encodeForm(fields: Fields): string {
  const pairs = Array.isArray(fields)
    ? fields
    : Object.entries(fields).flatMap(([name, value]) =>
        [value].flat().map((one) => [name, one] as [string, string]),
      );
  return new URLSearchParams(pairs).toString();
}
