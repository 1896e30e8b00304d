import type { Row } from "./row.ts";

const ALL_PAGES = ["/about/method", "/about/privacy"];

export const ABOUT_ROWS: Row[] = [
  { route: "root", does: "loader", path: "/", answers: 200 },
  { route: "root", does: "loader", when: "beside a page", path: "/about/method", answers: 200 },
  ...ALL_PAGES.flatMap((path): Row[] => {
    const route = `routes${path}`;
    return [
      // Nothing to load: Remix calls asking for it a bad request.
      { route, does: "loader", path, answers: 200, data: 400 },
      { route, does: "action", path, fields: {}, answers: 405 },
    ];
  }),
  { route: "routes/learn/home", does: "action", path: "/?index", fields: {}, answers: 405 },
  { route: "routes/about/appearance", does: "loader", path: "/appearance", answers: 404 },
  {
    route: "routes/about/appearance",
    does: "action",
    path: "/appearance",
    fields: { theme: "dark", back: "/about/method" },
    answers: "→ /about/method",
  },
  { route: "routes/about/not-found", does: "loader", path: "/nothing/here", answers: 404 },
  { route: "routes/about/not-found", does: "action", path: "/nothing/here", fields: {}, answers: 404 },
];
