import type { RequestHandler } from "express";

/** Refuses hosts and paths that are no address: nothing behind this could even make a request of them. */
export const wellFormed: RequestHandler = (req, res, next) => {
  if (URL.canParse(`${req.protocol}://${req.get("host") ?? ""}${req.originalUrl}`)) return next();
  res.status(400).type("text/plain").send("This is not an address.\n");
};
