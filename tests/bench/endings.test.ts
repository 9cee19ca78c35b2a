import { expect, it } from "vitest";
import { endingAll } from "./endings";

const broken = (what: string) => () => {
  throw new Error(what);
};

it("what a measurement started ends with it, the last first", async () => {
  const ended: string[] = [];
  await endingAll(async (started) => {
    started(() => ended.push("portal"));
    started(() => ended.push("client"));
  });
  expect(ended).toEqual(["client", "portal"]);
});

it("so it does when the measurement throws, and when something cannot be ended", async () => {
  const ended: string[] = [];
  const failing = endingAll(async (started) => {
    started(() => ended.push("portal"));
    started(broken("The client is gone."));
    started(async () => ended.push("bare server"));
    throw new Error("Measured nothing.");
  });
  await expect(failing).rejects.toThrow("Measured nothing.");
  expect(ended).toEqual(["bare server", "portal"]);
});

it("what could not be ended is said, where all else went well", async () => {
  const failing = endingAll(async (started) => started(broken("The portal ended with 1.")));
  await expect(failing).rejects.toThrow("The portal ended with 1.");
});

it("an interruption ends all of it too", async () => {
  const ended: string[] = [];
  const endless = endingAll(async (started) => {
    started(() => ended.push("portal"));
    process.emit("SIGTERM", "SIGTERM");
    await new Promise(() => {});
  });
  await expect(endless).rejects.toThrow("Interrupted by SIGTERM.");
  expect(ended).toEqual(["portal"]);
});
