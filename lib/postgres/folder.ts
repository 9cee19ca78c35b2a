import path from "node:path";

/** Where everything of one embedded database lies, under the data directory. */
export function folderOf(dataDirectory: string) {
  const base = path.resolve(dataDirectory);
  const at = (name: string) => path.join(base, name);
  return {
    base,
    /** PostgreSQL's own. */
    database: at("postgres"),
    /** Half made: renamed to `database` when whole. */
    making: at("postgres.making"),
    /** The password of the one database user. */
    secret: at("postgres.secret"),
    /** Says that a database was once made here, so that a lost one is never silently replaced by an empty one. */
    made: at("postgres.made"),
    /** Held while one process makes or starts the database. */
    starting: at("postgres.starting"),
    /** The port it was last on, kept where it is free, so that those who joined find it again. */
    port: at("postgres.port"),
    log: at("postgres.log"),
  };
}

export type Folder = ReturnType<typeof folderOf>;
