import { isValidElement } from "react";
import { beforeAll, expect, it } from "vitest";
import RootLayout from "@/app/layout";
import { db } from "@/db/client";
import { publication } from "@/db/schema/publication";
import { layFirstDay } from "@/lib/operator/first-day";
import { freshDatabase } from "../support/database";

freshDatabase();
beforeAll(layFirstDay);

it("says of every page that it is in the publication's language", async () => {
  await db.update(publication).set({ language: "cy" });
  const page: unknown = await RootLayout({ children: null });
  expect(isValidElement<{ lang: string }>(page) && page.props.lang).toBe("cy");
});
