import type { Duplex } from "node:stream";
import { commonHeaders, filePolicy, type Site } from "./headers";

/** What is not HTTP, or stopped half-way, gets a status line with the same headers and no more. */
export function answerBroken(error: Error & { code?: string }, socket: Duplex, site: Site) {
  if (!socket.writable || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const status =
    error.code === "HPE_HEADER_OVERFLOW"
      ? "431 Request Header Fields Too Large"
      : error.code === "ERR_HTTP_REQUEST_TIMEOUT"
        ? "408 Request Timeout"
        : "400 Bad Request";
  const headers = {
    ...commonHeaders(site, "/"),
    "content-security-policy": filePolicy(""),
    "cache-control": "private, no-store",
    "content-length": "0",
    connection: "close",
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end(`HTTP/1.1 ${status}\r\n${lines.join("\r\n")}\r\n\r\n`);
}
