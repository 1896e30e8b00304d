import type { RequestHandler } from "express";

const KNOWN = ["GET", "HEAD", "POST"];

/** Refuses what no page of the site sends; Remix would take PUT for POST, and fail on TRACE. */
export const knownMethodsOnly: RequestHandler = (req, res, next) => {
  if (KNOWN.includes(req.method)) return next();
  res.set("Allow", KNOWN.join(", ")).status(405).type("text/plain").send("No page here is asked that way.\n");
};
