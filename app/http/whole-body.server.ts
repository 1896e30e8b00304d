import type { RequestHandler } from "express";

/** How long an answer waits for the rest of a body nobody reads, in milliseconds. */
const LONGEST = 5_000;

/**
 * Ends no answer before the request's body has arrived. Node closes a connection that is not kept alive as soon as
 * the answer is out, and a browser still sending then shows an error of its own in place of the answer.
 */
export const takeWholeBody: RequestHandler = (req, res, next) => {
  if (req.method === "GET" || req.method === "HEAD") return next();
  const end = res.end.bind(res) as (...given: unknown[]) => typeof res;
  res.end = (...given: unknown[]) => {
    if (req.complete || req.destroyed) return end(...given);
    let ended = false;
    const finish = () => {
      clearTimeout(longest);
      if (!ended) end(...given);
      ended = true;
    };
    const longest = setTimeout(finish, LONGEST);
    req.once("end", finish).once("close", finish).resume();
    return res;
  };
  next();
};
