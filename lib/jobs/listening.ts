import "server-only";

import type pg from "pg";
import { pool } from "@/db/client";

/**
 * Calls `heard` whenever a transaction that asked for work has committed. Opens another connection when one is
 * lost, after `pause` ms; meanwhile the worker's slow look round finds the work.
 * @returns stops listening
 */
export function listenForJobs(heard: () => void, pause = 1000): () => Promise<void> {
  let stopped = false;
  let again: NodeJS.Timeout | undefined;
  let connection: pg.PoolClient | undefined;

  const open = async () => {
    try {
      const client = await pool().connect();
      const lost = () => {
        if (connection !== client) return;
        connection = undefined;
        client.release(true);
        later();
      };
      connection = client;
      client.on("error", lost);
      client.on("end", lost);
      client.on("notification", heard);
      if (stopped) return close();
      await client.query("listen outbox");
      heard();
    } catch {
      later();
    }
  };
  const later = () => {
    if (stopped) return;
    again = setTimeout(() => {
      opening = open();
    }, pause);
  };
  const close = async () => {
    const client = connection;
    connection = undefined;
    client?.release(true);
  };

  let opening = open();
  return async () => {
    stopped = true;
    clearTimeout(again);
    await opening;
    await close();
  };
}
