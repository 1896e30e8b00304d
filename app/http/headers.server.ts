import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";
import helmet from "helmet";

declare global {
  namespace Express {
    interface Locals {
      nonce: string;
      requestId: string;
    }
  }
}

interface HeaderOptions {
  /** The site is public over https: browsers may be told never to use http again. */
  https: boolean;
  /** Vite's dev server injects styles and opens a web socket. */
  dev: boolean;
}

/** Security headers on every response, with a fresh nonce for the scripts Remix writes into the page. */
export function securityHeaders({ https, dev }: HeaderOptions): RequestHandler[] {
  const nonce: RequestHandler = (_req, res, next) => {
    res.locals.nonce = randomBytes(16).toString("base64");
    next();
  };
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: [
          "'self'",
          (_req, res) => `'nonce-${(res as never as { locals: Express.Locals }).locals.nonce}'`,
        ],
        styleSrc: dev ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        // Bars and meters set a custom property on the element; no style sheet may be inlined.
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: dev ? ["'self'", "ws:"] : ["'self'"],
        formAction: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: https ? { maxAge: 365 * 24 * 3600, includeSubDomains: false } : false,
    referrerPolicy: { policy: "same-origin" },
    xFrameOptions: { action: "deny" },
    crossOriginEmbedderPolicy: false,
  });
  return [nonce, protect, notKept];
}

/** An answer that does not say how long it may be kept was made for one person, and is not to be kept at all. */
const notKept: RequestHandler = (_req, res, next) => {
  const writeHead = res.writeHead.bind(res) as (...args: unknown[]) => typeof res;
  res.writeHead = (...args: unknown[]) => {
    if (!res.hasHeader("Cache-Control")) res.setHeader("Cache-Control", "no-store");
    return writeHead(...args);
  };
  next();
};
