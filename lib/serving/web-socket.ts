import type { IncomingMessage } from "node:http";
import { connect } from "node:net";
import type { Duplex } from "node:stream";
import { atTheDoor } from "./door";
import type { Serving } from "./serving";

/** Development only: the framework's web socket, by which an open page learns of changed source. */
export function passWebSocket(
  serving: Serving,
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
) {
  const foreign = request.headers.origin !== serving.appUrl.origin;
  if (foreign || atTheDoor(request, serving) !== "enter") {
    socket.destroy();
    return;
  }
  const inner = connect(serving.upstream.socketPath, () => {
    const lines = [`${request.method} ${request.url} HTTP/1.1`];
    for (let i = 0; i < request.rawHeaders.length; i += 2) {
      lines.push(`${request.rawHeaders[i]}: ${request.rawHeaders[i + 1]}`);
    }
    inner.write(`${lines.join("\r\n")}\r\n\r\n`);
    inner.write(head);
    inner.pipe(socket).pipe(inner);
  });
  inner.on("error", () => socket.destroy());
  socket.on("error", () => inner.destroy());
}
