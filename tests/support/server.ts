import pg from "pg";

/** The server's address with another database. */
export function urlOf(server: string, database: string) {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs one statement on a connection of its own, as `create database` wants. */
export async function onServer(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The databases on a server that one run of the tests made. */
export async function databasesOf(url: string, run: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ datname: string }>(
      "select datname from pg_database where datname ~ $1",
      [`^firsthand_(template|test)_${run}(_|$)`],
    );
    return rows.map(({ datname }) => datname);
  } finally {
    await client.end();
  }
}
