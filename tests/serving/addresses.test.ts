import { describe, expect, test } from "vitest";
import { neverKept, readingAddress } from "@/lib/serving/addresses";

describe("reading addresses", () => {
  test.each([
    "/",
    "/articles/the-night-bus-to-leeds",
    "/articles/the-night-bus-to-leeds/comments/newest-2",
    "/articles/the-night-bus-to-leeds/comments/0b5e9a1c-3c5f-4d0e-9a55-0a8f2f9a7c11",
    "/topics/health",
    "/contributors/amina-k",
    "/archive/2026/11",
    "/guidelines",
    "/calls",
    "/headlines",
    "/corrections",
    "/comment-policy",
    "/about",
    "/privacy",
    "/terms",
    "/search",
  ])("%s is a page", (path) => {
    expect(readingAddress(path)).toMatchObject({ path, kind: "page" });
  });

  test.each([
    "/feed.xml",
    "/feed.atom",
    "/feed.json",
    "/topics/health/feed.xml",
    "/contributors/amina-k/feed.json",
    "/sitemap.xml",
    "/news-sitemap.xml",
    "/robots.txt",
  ])("%s is a feed", (path) => {
    expect(readingAddress(path)).toMatchObject({ path, kind: "feed" });
  });

  test("a piece's picture is kept, under its own address whatever is asked of it, and renewed with the piece", () => {
    for (const query of ["", "?v=2", "?title=Words+of+my+own"]) {
      expect(readingAddress(`/articles/a/card.png${query}`)).toEqual({
        path: "/articles/a/card.png",
        kind: "picture",
        list: false,
        partOf: "/articles/a",
        query: "",
      });
    }
    expect(readingAddress("/card.png")).toMatchObject({ partOf: null, list: true });
  });

  test.each([
    "/submissions",
    "/submissions/7",
    "/desk",
    "/account",
    "/sign-in",
    "/mailbox",
    "/api/v1/articles",
    "/api/health/live",
    "/oembed",
    "/articles",
    "/articles/a/b",
    "/articles/a/comment",
    "/articles/a/comments/newest",
    "/articles/a/comments/oldest-0",
    "/articles/a.rsc",
    "/articles/a_b",
    "/articles/-a",
    "/archive/2026/13",
    "/feed.xml.rsc",
    "/topics/health/feed.rss",
    "/articles/a.segments/_tree.segment.rsc",
    "/_next/data/x/articles/a.json",
  ])("%s is none, and so is never kept", (path) => {
    expect(readingAddress(path)).toBeNull();
  });

  test.each([
    ["/articles/a/", "/articles/a"],
    ["/Articles/A", "/articles/a"],
    ["/%61rticles/a", "/articles/a"],
    ["/guidelines///", "/guidelines"],
    ["/Topics/Health/?page=2", "/topics/health?page=2"],
  ])("another spelling, %s, goes to %s", (from, to) => {
    expect(readingAddress(from)).toEqual({ redirect: to });
  });

  test("a query that the page does not read is no part of the key", () => {
    expect(readingAddress("/articles/a?utm_source=x&_rsc=1&fbclid=y")).toEqual({
      path: "/articles/a",
      kind: "page",
      list: false,
      partOf: null,
      query: "",
    });
    expect(readingAddress("/?page=2")).toMatchObject({ path: "/", query: "" });
  });

  test("a page asked with a query it reads is never kept, and gets only that", () => {
    const address = readingAddress("/topics/health?x=1&page=2&page=3");
    expect(address).toMatchObject({ path: "/topics/health", query: "?page=2" });
    expect(address && "path" in address && neverKept(address)).toBe(true);
  });

  test("a search is never kept, its empty form is", () => {
    const kept = ["/search?q=bus", "/search?topic=roads", "/search?x=y", "/search"].map(
      (target) => {
        const address = readingAddress(target);
        return address && "path" in address && !neverKept(address);
      },
    );
    expect(kept).toEqual([false, false, true, true]);
  });

  test("only an article is no list", () => {
    const lists = ["/", "/topics/a", "/feed.xml", "/guidelines"].map(readingAddress);
    for (const address of lists) expect(address).toMatchObject({ list: true });
    expect(readingAddress("/articles/a")).toMatchObject({ list: false });
  });
});
