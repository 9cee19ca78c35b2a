/** What the process says to whoever starts it, and why it could not. */
export const words = {
  noBinaries: (platform: string, arch: string) =>
    `There is no embedded PostgreSQL for ${platform} on ${arch}: set DATABASE_URL to a PostgreSQL 15 or later.`,
  rootWithoutUser:
    "PostgreSQL does not run as root, and this machine has neither a user postgres nor nobody: run as another user, or set DATABASE_URL.",
  rootWithoutReach: (user: string) =>
    `PostgreSQL does not run as root, and the user ${user} cannot reach this folder: run as another user, or set DATABASE_URL.`,
  secretLost: (file: string) =>
    `The database is there, but its password is gone from ${file}: put the file back from a backup.`,
  otherVersion: (folder: string, theirs: string, ours: string) =>
    `The database in ${folder} was made by PostgreSQL ${theirs}, and this is ${ours}: restore a backup into a new data directory.`,
  databaseLost: (folder: string, marker: string) =>
    `There was a database in ${folder}, and it is gone. Put it back from a backup; to begin with an empty one, remove ${marker}.`,
  notADatabase: (folder: string) =>
    `${folder} holds files but no whole database. Put it back from a backup, or move it away to begin with an empty one.`,
  initdbFailed: (why: string) => `PostgreSQL could not make its database:\n${why}`,
  postgresFailed: (log: string) =>
    `PostgreSQL did not start, and nothing was changed. The end of its log:\n${log}`,
  made: "A database was made here. Remove this file only to begin with an empty one.\n",
  makingDatabase: "Making the database.",
  waitingForStart: (pid: number) => `Process ${pid} is starting the database; waiting for it.`,
  waitingForDatabase: (why: string) => `The database does not answer yet (${why}); waiting.`,
  noDatabase: (why: string) =>
    `The database did not answer (${why}). Check that it runs and that DATABASE_URL is right.`,
  waitingForMigration: "Another process is bringing the database up to date; waiting for it.",
  newerDatabase:
    "The database is newer than this version of Firsthand: start the version that last used it, or restore a backup.",
  migrating: (count: number) =>
    count === 1
      ? "Bringing the database up to date (1 step)."
      : `Bringing the database up to date (${count} steps).`,
  upToDate: "The database is up to date.",
  databaseEnded: "The database has ended; starting it again.",
  migrateHelp:
    "migrate: brings the database up to date, as every start does. It takes nothing more.",
  notBuilt:
    "The pages are not built, or a build was ended halfway. `npm start` builds them first; nothing was begun.",
  portTaken: (port: number) =>
    `Port ${port} is in use: end what runs there, or set PORT to another.`,
  portForbidden: (port: number) => `Port ${port} is not for this user: set PORT to one above 1023.`,
  hostUnknown: (host: string) => `HOST ${host} is not an address of this machine.`,
  ready: (address: string, publicAddress: string) =>
    address === publicAddress
      ? `Firsthand is ready at ${address}`
      : `Firsthand is ready at ${address}, for ${publicAddress}`,
  demonstration: (address: string) =>
    `This is a demonstration. Sign in as chief@example.org, editor@example.org, contributor@example.org or reader@example.org; the letters are at ${address}/mailbox`,
  laidDemonstration: "The demonstration publication is laid.",
  ending: "Ending: finishing what is under way.",
  workerReady: "The worker is ready.",
  benches: (names: string[]) =>
    `npm run bench -- <name> [seconds], with one of: ${names.join(", ")}`,
  verbs: (names: string[]) =>
    `npm run firsthand -- <verb>, and --help after a verb says more. Verbs: ${names.join(", ")}.`,
  noVerb: (name: string, names: string[]) =>
    `There is no verb "${name}". Verbs: ${names.join(", ")}.`,
  building: {
    pages: "Building the pages (about half a minute).",
    assets: "Making the fonts and scripts.",
    waiting: (pid: number) => `Process ${pid} is building; waiting for it.`,
    failed: "The build failed; its words are above.",
    done: (seconds: number) => `Built in ${seconds} s.`,
  },
  testing: {
    style: "Style.",
    types: "Types.",
    tests: "Tests.",
    stories: "Stories in a browser.",
    noBrowser:
      "No browser for the stories: set CHROMIUM_PATH to a Chromium or Chrome, or install the chromium package of your system.",
    failure: (what: string) => `FAILED ${what}`,
    unexplained: (code: number) =>
      `A run ended with code ${code} or ran nothing, and named no failed test.`,
    sum: (passed: number, failed: number) => `${passed} passed, ${failed} failed`,
  },
};
