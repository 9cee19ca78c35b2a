import pg from "pg";

/**
 * What commits made stale since last time: single pages with those under them, all lists, or everything; and pages that
 * something was only added to.
 */
export type Renewal = { paths: string[]; added: string[]; lists: boolean; all: boolean };
type Row = { id: string; paths: string[]; lists: boolean; all: boolean; soon: boolean };

type Hearing = {
  /** The connection stands (again): whatever was kept before may be old. */
  onHearing(): void;
  onRenewal(renewal: Renewal): void;
  /** The connection is gone; renewals go unheard until `onHearing`. */
  onDeaf(): void;
};

const pollEvery = 2_000;
const answerWithin = 5_000;

/**
 * Reads the table `renewals` on a connection of its own: at once when notified, and every two seconds as a net, which
 * also proves that the connection lives. A connection that fails is replaced until `close`.
 */
export function listenForRenewals(connectionString: string, hearing: Hearing) {
  let closed = false;
  let client: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  let tries = 0;

  const connect = async () => {
    const mine = new pg.Client({
      connectionString,
      application_name: "firsthand renewals",
      connectionTimeoutMillis: answerWithin,
      query_timeout: answerWithin,
      keepAlive: true,
    });
    client = mine;
    let poll: NodeJS.Timeout | undefined;
    let seen = "0";
    let reading = false;
    let again = false;
    let lost = false;

    const lose = () => {
      if (lost) return;
      lost = true;
      clearInterval(poll);
      mine.end().catch(() => {});
      if (closed) return;
      hearing.onDeaf();
      tries += 1;
      retry = setTimeout(connect, Math.min(100 * 2 ** tries, 3_000));
    };

    /** One read at a time; a notice that arrives meanwhile asks for another. */
    const readOn = async () => {
      if (reading) {
        again = true;
        return;
      }
      reading = true;
      try {
        do {
          again = false;
          const { rows } = await mine.query<Row>(
            'select id, paths, lists, "all", soon from renewals where id > $1 order by id',
            [seen],
          );
          if (lost || rows.length === 0) continue;
          seen = rows.at(-1)?.id ?? seen;
          hearing.onRenewal({
            paths: rows.flatMap((row) => (row.soon ? [] : row.paths)),
            added: rows.flatMap((row) => (row.soon ? row.paths : [])),
            lists: rows.some((row) => row.lists),
            all: rows.some((row) => row.all),
          });
        } while (again);
      } catch {
        lose();
      } finally {
        reading = false;
      }
    };

    mine.on("error", lose);
    mine.on("end", lose);
    mine.on("notification", readOn);
    try {
      await mine.connect();
      // Listen first, then note the last row: what is committed between the two is read twice, never missed.
      await mine.query("listen renewals");
      const { rows } = await mine.query<{ id: string }>(
        "select coalesce(max(id), 0)::text as id from renewals",
      );
      seen = rows[0]?.id ?? "0";
    } catch {
      lose();
      return;
    }
    if (lost) return;
    tries = 0;
    hearing.onHearing();
    poll = setInterval(readOn, pollEvery);
    poll.unref();
  };

  void connect();
  return {
    async close() {
      closed = true;
      clearTimeout(retry);
      await client?.end().catch(() => {});
    },
  };
}
