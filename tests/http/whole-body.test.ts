import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import express, { type RequestHandler } from "express";
import { afterEach, expect, test } from "vitest";
import { takeWholeBody } from "#app/http/whole-body.server.ts";

const BODY = Buffer.alloc(8_000_000, "x");

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A server that refuses every request at once, and what a client hears that sends its body only after that. */
async function refusedEarly(...before: RequestHandler[]): Promise<string> {
  let hasRefused = () => {};
  const refused = new Promise<void>((resolve) => {
    hasRefused = resolve;
  });
  const app = express();
  app.use(...before, (_req, res) => {
    res.status(403).send("Not from here.");
    hasRefused();
  });
  const server = createServer(app).listen(0, "127.0.0.1");
  servers.push(server);
  await new Promise((resolve) => server.once("listening", resolve));
  const client = connect((server.address() as AddressInfo).port, "127.0.0.1");
  client.write(`POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: ${BODY.length}\r\n\r\n`);
  await refused;
  // More than the buffers between the two take, so that this ends only when the server reads it.
  await new Promise<void>((resolve, reject) => {
    client.once("error", reject).write(BODY, () => resolve());
  });
  return text(client);
}

test("who is refused while still sending hears the refusal, not a broken connection", async () => {
  expect(await refusedEarly(takeWholeBody)).toMatch(/^HTTP\/1\.1 403 [\s\S]*Not from here\.$/);
});

test("without waiting for the body, the same client finds the connection broken", async () => {
  await expect(refusedEarly((_req, _res, next) => next())).rejects.toThrow(/EPIPE|ECONNRESET/);
});
