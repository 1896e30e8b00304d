import type { RequestHandler } from "express";

// Browsers turn backslashes into slashes; React Router, given a path that begins with one, fails on it.
const ELSEWHERE = /^\/+(\\|%5c)/i;
const HOST = /^([\w.-]+|\[[\da-f:.]+\])(:\d+)?$/i;

/** Refuses hosts and paths that are no address: nothing behind this could even make a request of them. */
export const wellFormed: RequestHandler = (req, res, next) => {
  // Remix reads it whether or not a proxy is trusted; behind one, PUBLIC_URL says what it would.
  delete req.headers["x-forwarded-host"];
  const host = req.get("host") ?? "";
  const url = `${req.protocol}://${host}${req.originalUrl}`;
  if (HOST.test(host) && !ELSEWHERE.test(req.originalUrl) && URL.canParse(url)) return next();
  res.status(400).type("text/plain").send("This is not an address.\n");
};
