import type http from "node:http";
import zlib from "node:zlib";
import { describe, expect, test } from "vitest";
import { joinedSheets, sheetsIn } from "@/lib/serving/sheets";
import { freshDatabase } from "../support/database";
import { aServer } from "./visit";

freshDatabase();

const built = (name: string) => `/_next/static/chunks/${name}.css`;

describe("a page's stylesheets", () => {
  test("have one address, which says which they are and in what order", () => {
    const path = joinedSheets([built("0a~b"), built("-c_1")]);
    expect(path).toBe("/sheets/0a~b.-c_1.css");
    expect(sheetsIn(path ?? "")).toEqual([built("0a~b"), built("-c_1")]);
  });

  test("keep their own where there is one, or where one is from elsewhere", () => {
    expect(joinedSheets([built("a")])).toBeNull();
    expect(joinedSheets([built("a"), "/plain.css"])).toBeNull();
    expect(joinedSheets([built("a"), built("../b")])).toBeNull();
  });

  test.each(["/sheets/a.css", "/sheets/a.a.css", "/sheets/a/b.c.css", "/sheets/..css"])(
    "are not asked for under %s",
    (path) => {
      expect(sheetsIn(path)).toBeNull();
    },
  );

  const handler: http.RequestListener = (request, response) => {
    const name = /chunks\/(one|two)\.css$/.exec(request.url ?? "")?.[1];
    response.statusCode = name ? 200 : 404;
    response.setHeader("content-type", name ? "text/css; charset=utf-8" : "text/plain");
    response.end(name ? `.${name}{color:red}` : "Nothing");
  };

  test("come whole, in their order, compressed and for good", async () => {
    const server = await aServer(handler);
    joinedSheets([built("two"), built("one")]);
    const found = await server.visit({
      path: "/sheets/two.one.css",
      headers: { "accept-encoding": "br" },
    });
    expect(found.status).toBe(200);
    expect(found.headers["cache-control"]).toContain("immutable");
    expect(found.headers["content-type"]).toContain("text/css");
    expect(zlib.brotliDecompressSync(found.body).toString()).toBe(".two{color:red}.one{color:red}");
  });

  test("are not there when one of them is not", async () => {
    const server = await aServer(handler);
    expect((await server.visit("/sheets/one.three.css")).status).toBe(404);
    expect((await server.visit("/sheets/one.css")).status).toBe(404);
  });

  test("that no page asks for are not worth compressing", async () => {
    const server = await aServer(handler);
    const found = await server.visit({
      path: "/sheets/one.two.css",
      headers: { "accept-encoding": "br" },
    });
    expect(found.headers["content-encoding"]).toBeUndefined();
    expect(found.status).toBe(200);
  });
});
