import path from "node:path";
import { startPortal } from "./process";
import { runFolder } from "./run-folder";

const root = path.resolve(import.meta.dirname, "../..");

/** Starts the built portal in demonstration mode with a fresh data directory; the stories find it in PORTAL_URL. */
export default async function portal() {
  const portal = await startPortal({ data: path.join(runFolder(root), "portal") });
  process.env.PORTAL_URL = portal.url;
  return portal.end;
}
