const built = /^\/_next\/static\/chunks\/([\w~-]+)\.css$/;
const together = /^\/sheets\/((?:[\w~-]+\.){2,20})css$/;

/** What the pages finished here ask for: as many as there are kinds of page. */
const asked = new Set<string>();

/**
 * One address for all stylesheets of a page, since each request costs a first visit as many bytes as a small
 * stylesheet, and a page waits for all of them.
 * @returns null where there is nothing to join, or one of them is not a built stylesheet
 */
export function joinedSheets(hrefs: string[]): string | null {
  const names = hrefs.map((href) => built.exec(href)?.[1]);
  const path = `/sheets/${names.join(".")}.css`;
  if (!names.every((name) => name !== undefined) || !together.test(path)) return null;
  asked.add(path);
  return path;
}

/** The built stylesheets that an address stands for, in their order; null when it is none of ours. */
export function sheetsIn(path: string): string[] | null {
  const names = together.exec(path)?.[1]?.split(".").slice(0, -1);
  if (!names || new Set(names).size < names.length) return null;
  return names.map((name) => `/_next/static/chunks/${name}.css`);
}

/** Whether a page of this process asks for it; others, of which anybody can think up many, are not worth keeping. */
export const isAsked = (path: string) => asked.has(path);
