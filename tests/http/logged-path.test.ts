import { EventEmitter } from "node:events";
import type { Request, Response } from "express";
import { pino } from "pino";
import { expect, test } from "vitest";
import { requestLog } from "#app/http/request-log.server.ts";

/** The path in the line that a request leaves in the log. */
function loggedPath(path: string): string {
  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(line) });
  const res = Object.assign(new EventEmitter(), { locals: {}, statusCode: 200, setHeader: () => res });
  requestLog(log)({ path, method: "GET" } as Request, res as unknown as Response, () => {});
  res.emit("finish");
  return JSON.parse(lines[0] ?? "{}").path;
}

test.each([
  ["/join/HK4TARWM", "/join/:code"],
  ["/JOIN/hk4t-arwm", "/JOIN/:code"],
  ["//join/HK4TARWM", "/join/:code"],
  ["/co-teach/01a204ea412071b289735e0ebe689a76secret/more", "/co-teach/:code"],
  ["/join", "/join"],
  ["/classes/01a204ea-4120-71b2-8973-5e0ebe689a76/join-code", "/classes/:id/join-code"],
])("a request for %s is logged as %s: whoever reads the log can neither join nor teach", (path, logged) => {
  expect(loggedPath(path)).toBe(logged);
});
