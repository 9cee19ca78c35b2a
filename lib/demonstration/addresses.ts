/** The four people of the demonstration, whom anybody on the machine may sign in as (product §4). */
export const demonstrationAddresses: readonly string[] = [
  "chief@example.org",
  "editor@example.org",
  "contributor@example.org",
  "reader@example.org",
];
