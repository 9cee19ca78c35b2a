import { databaseIsReady } from "@/lib/postgres/ready";

/** Whether requests can be served: the database answers and is up to date. Why not is in the log, not here. */
export async function GET() {
  const ready = await databaseIsReady();
  return new Response(ready ? "ok\n" : "not ready\n", {
    status: ready ? 200 : 503,
    headers: { "cache-control": "no-store" },
  });
}

export const dynamic = "force-dynamic";
