import fs from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { words } from "#words/process";
import { refuseUnbuilt, stampFile } from "@/lib/serving/build-stamp";
import { emptyFolder } from "../support/folder";

it("a build that is not there, or was ended halfway, is said in one sentence before anything is begun", async () => {
  const root = emptyFolder();
  await expect(refuseUnbuilt(root)).rejects.toThrow(words.notBuilt);

  // What the framework writes first; the stamp comes last.
  fs.mkdirSync(path.join(root, ".next", "server"), { recursive: true });
  fs.writeFileSync(path.join(root, ".next", "BUILD_ID"), "half");
  await expect(refuseUnbuilt(root)).rejects.toThrow(words.notBuilt);

  fs.writeFileSync(stampFile(root), "whole");
  await expect(refuseUnbuilt(root)).resolves.toBeUndefined();
});
