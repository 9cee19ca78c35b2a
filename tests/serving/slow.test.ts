import net from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { aServer, raw, until } from "./visit";

const hello = (_: unknown, response: import("node:http").ServerResponse) => response.end("hello");
const quick = { headersTimeout: 300, requestTimeout: 600, idleTimeout: 500 };

test("headers that do not end are cut off", async () => {
  const { port } = await aServer(hello, { limits: quick });
  const answer = await raw(port, `GET /desk HTTP/1.1\r\nHost: localhost:${port}\r\nX-A: `, 5_000);
  expect(answer).toMatch(/^(?:HTTP\/1\.1 408 |$)/);
});

test("a body that does not arrive is cut off", async () => {
  const { port } = await aServer((request, response) => request.on("end", () => response.end()), {
    limits: { ...quick, idleTimeout: 60_000 },
  });
  const began = Date.now();
  await raw(
    port,
    `POST /desk HTTP/1.1\r\nHost: localhost:${port}\r\nOrigin: http://localhost:${port}\r\nContent-Length: 100\r\n\r\nabc`,
    8_000,
  );
  expect(Date.now() - began).toBeLessThan(4_000);
});

test("a connection that says nothing, or does not read what it asked for, is closed", async () => {
  const { port } = await aServer((_, response) => response.end(Buffer.alloc(64 * 1024 * 1024)), {
    limits: quick,
  });
  let closed = 0;
  const silent = net.connect(port, "127.0.0.1");
  const deaf = net.connect(port, "127.0.0.1", () =>
    deaf.write(`GET /desk HTTP/1.1\r\nHost: localhost:${port}\r\n\r\n`),
  );
  deaf.pause();
  for (const socket of [silent, deaf]) {
    onTestFinished(() => void socket.destroy());
    socket.on("error", () => {});
  }
  silent.resume().on("close", () => {
    closed += 1;
  });
  await until(() => closed === 1, 8_000);
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  let bytes = 0;
  deaf.on("data", (chunk) => {
    bytes += chunk.length;
  });
  deaf.on("close", () => {
    closed += 1;
  });
  deaf.resume();
  await until(() => closed === 2, 5_000);
  expect(bytes).toBeLessThan(64 * 1024 * 1024);
});

test("with 500 slow connections open, others are answered within a second", async () => {
  const { port, visit } = await aServer(hello);
  const slow = Array.from({ length: 500 }, () => {
    const socket = net.connect(port, "127.0.0.1", () =>
      socket.write(`GET / HTTP/1.1\r\nHost: localhost:${port}\r\nX-Slow: `),
    );
    socket.on("error", () => {});
    return socket;
  });
  onTestFinished(() => {
    for (const socket of slow) socket.destroy();
  });
  await until(() => slow.every((socket) => !socket.pending), 10_000);
  const times: number[] = [];
  for (let i = 0; i < 40; i += 1) {
    const began = performance.now();
    expect((await visit("/desk")).status).toBe(200);
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  expect(times[37]).toBeLessThan(1_000);
});

test("a visitor who leaves does not keep the framework at work", async () => {
  let left = false;
  const { port } = await aServer((_, response) => {
    response.on("close", () => {
      left = true;
    });
  });
  await raw(port, `GET /desk HTTP/1.1\r\nHost: localhost:${port}\r\n\r\n`, 200);
  await until(() => left);
});

test("closing lets a request under way end, and takes no more", async () => {
  let answer = () => {};
  const { port, visit, close } = await aServer((_, response) => {
    answer = () => response.end("done");
  });
  const under = visit("/desk");
  await new Promise((resolve) => setTimeout(resolve, 200));
  const closing = close();
  await expect(visit("/desk")).rejects.toThrow();
  answer();
  expect((await under).text).toBe("done");
  await closing;
  expect(port).toBeGreaterThan(0);
});
