import type { RequestHandler } from "express";

/** Largest body of a form, in bytes: a hundred marks and every open answer fit many times over. */
const MAX_BODY = 2 * 1024 * 1024;

/** Refuses bodies that are too large or of unknown length before anything reads them. */
export const limitBody: RequestHandler = (req, res, next) => {
  if (req.method === "GET" || req.method === "HEAD") return next();
  const length = req.get("content-length");
  if (length === undefined && req.get("transfer-encoding") !== undefined) {
    res.status(411).type("text/plain").send("A form must say how long it is.\n");
    return;
  }
  if (Number(length ?? 0) > MAX_BODY) {
    res
      .status(413)
      .type("text/plain")
      .send("That was more than this site takes at once (2 MB). Nothing was kept.\n");
    return;
  }
  next();
};
