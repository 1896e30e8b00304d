import type { Request, RequestHandler } from "express";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/** The site's own origin as this browser addresses it. */
export function originOf(req: Request, publicOrigin: string | undefined): string {
  return publicOrigin ?? `${req.protocol}://${req.get("host") ?? ""}`;
}

/**
 * Refuses every unsafe request that did not come from the site's own pages. Browsers say so in
 * `Sec-Fetch-Site`; without it, `Origin` must equal the site's own. Stands before Remix, so that it
 * covers `?_data=` actions and resource routes as well.
 */
export function sameOriginOnly(publicOrigin: string | undefined): RequestHandler {
  return (req, res, next) => {
    if (SAFE.has(req.method)) return next();
    const site = req.get("sec-fetch-site");
    const own = site ? site === "same-origin" : req.get("origin") === originOf(req, publicOrigin);
    if (own) {
      // Remix compares it once more, with a Host that a proxy may have changed, and fails where they differ.
      delete req.headers.origin;
      return next();
    }
    res
      .status(403)
      .type("text/plain")
      .send("This request did not come from this site, so nothing was done.\n");
  };
}
