import { connect } from "node:net";

/**
 * Sends bytes as they are and resolves with everything the server answers until it closes the connection; for
 * requests that no proper client would send. A header `Connection: close` belongs in them.
 */
export function rawRequest(url: string, bytes: string | Buffer): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.setEncoding("latin1").on("data", (text: string) => {
      answer += text;
    });
    // A server may close while it is still being written to; what it has said until then counts.
    socket.on("error", () => resolve(answer));
    socket.on("close", () => resolve(answer));
  });
}

/** The status of a raw answer; 0 when there was none. */
export function statusOf(answer: string): number {
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);
}
