// node:http handing out some bytes and nothing else.
import http from "node:http";

const [port, length] = process.argv.slice(2).map(Number);
const body = Buffer.alloc(length, "x");
http
  .createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html", "content-length": body.length });
    response.end(body);
  })
  .listen(port, "127.0.0.1", () => process.send?.("ready"));
