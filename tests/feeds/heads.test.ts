import { expect, it } from "vitest";
import type { Publication } from "@/db/schema/publication";
import { headOf, unlistedHead } from "@/lib/feeds/heads";

const publication = { name: "Firsthand", language: "en" } as Publication;
const topic = { path: "/topics/wards", title: "On the ward", feedsOf: "/topics/wards" };

it("each page of a list is found under its own address, by its own title", () => {
  expect(headOf(publication, { ...topic, page: 1 })).toEqual(headOf(publication, topic));
  const second = headOf(publication, { ...topic, page: 2 });
  expect(second.alternates?.canonical).toBe("/topics/wards?page=2");
  expect(second.title).toBe("On the ward (page 2)");
  expect(second.openGraph).toMatchObject({ url: "/topics/wards?page=2" });
});

it("what search engines leave out names no other page that they would leave out with it", () => {
  const head = unlistedHead(publication, topic);
  expect(head.alternates).toBeUndefined();
  expect(head.robots).toEqual({ index: false, follow: true });
  expect(head.title).toBe("On the ward");
});
