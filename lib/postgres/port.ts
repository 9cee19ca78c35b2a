import { once } from "node:events";
import fs from "node:fs";
import net from "node:net";
import type { Folder } from "./folder";

/** The folder's port: the one it had, where that is free, else any free one, kept for the next time. */
export async function choosePort(folder: Folder): Promise<number> {
  const kept = fs.existsSync(folder.port) ? Number(fs.readFileSync(folder.port, "utf8")) : 0;
  const port = (kept ? await listenOnce(kept) : null) ?? (await listenOnce(0));
  if (port === null) throw new Error("No port is free on 127.0.0.1.");
  if (port !== kept) fs.writeFileSync(folder.port, String(port));
  return port;
}

/** The port if it could be listened on; 0 asks for any. */
async function listenOnce(wanted: number): Promise<number | null> {
  const probe = net.createServer().listen(wanted, "127.0.0.1");
  try {
    await once(probe, "listening");
  } catch {
    return null;
  }
  const { port } = probe.address() as net.AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}
