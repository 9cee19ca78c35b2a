/**
 * The reading addresses: public, the same for everybody, finished and kept by the layer before the framework.
 * An allow-list: what is not here is never kept. (Product §4, public addresses.)
 */
export type ReadingAddress = {
  /** The canonical path, which alone is the key of the kept page. */
  path: string;
  /** A page is finished HTML; a feed and a picture are kept as they are. */
  kind: "page" | "feed" | "picture";
  /** Lists are dropped by every renewal; a single article only by one that names it. */
  list: boolean;
  /** The page it belongs to: a further page of comments and the picture are dropped with their article. */
  partOf: string | null;
  /** The query the page reads, canonical; a page asked with one is rendered each time and never kept. */
  query: string;
};

const slug = "[a-z0-9]+(?:-[a-z0-9]+)*";
/** One stretch of a thread, or the conversation that one comment stands in. */
const place = "(?:(?:newest|oldest)-[1-9]\\d{0,3}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
const feed = "feed\\.(?:xml|atom|json)";

type Known = {
  pattern: RegExp;
  kind: ReadingAddress["kind"];
  list: boolean;
  reads: string[];
  /** What makes it a part of another page, at the end of its path. */
  part?: RegExp;
};

const addresses: Known[] = [
  page("", []),
  { ...page(`articles/${slug}`, []), list: false },
  { ...page(`articles/${slug}/comments/${place}`, []), list: false, part: /\/comments\/.*$/ },
  page(`topics/${slug}`, ["page"]),
  page(`contributors/${slug}`, ["page"]),
  page("archive/\\d{4}/(?:0[1-9]|1[0-2])", ["page"]),
  page("search", ["q", "topic", "contributor", "from", "to", "exact", "page"]),
  page("guidelines", ["version"]),
  page("calls", []),
  page("headlines", ["page"]),
  page("corrections", ["page"]),
  page("comment-policy", []),
  page("about", []),
  page("privacy", []),
  page("terms", []),
  file(`(?:(?:topics|contributors)/${slug}/)?${feed}`),
  file("(?:news-)?sitemap\\.xml"),
  file("sitemaps/\\d{1,5}\\.xml"),
  file("robots\\.txt"),
  { ...file("card\\.png"), kind: "picture" },
  { ...file(`articles/${slug}/card\\.png`), kind: "picture", list: false, part: /\/card\.png$/ },
];

function page(path: string, reads: string[]): Known {
  return { pattern: new RegExp(`^/${path}$`), kind: "page", list: true, reads };
}
function file(path: string): Known {
  return { pattern: new RegExp(`^/${path}$`), kind: "feed", list: true, reads: [] };
}

/**
 * Which reading address a request target means.
 * @param target path and query as the client sent them, already known to decode
 * @returns the address; where to go instead, when it is another spelling of one (trailing slash, capitals,
 *   needless percent-encoding); null when it is not a reading address
 */
export function readingAddress(target: string): ReadingAddress | { redirect: string } | null {
  const mark = target.indexOf("?");
  const path = mark < 0 ? target : target.slice(0, mark);
  const search = mark < 0 ? "" : target.slice(mark);

  const found = addresses.find((address) => address.pattern.test(path));
  if (found) {
    const query = found.reads.length > 0 && search ? readQuery(search, found.reads) : "";
    const partOf = found.part ? path.replace(found.part, "") : null;
    return { path, kind: found.kind, list: found.list, partOf, query };
  }

  const plain = decodeURIComponent(path).toLowerCase().replace(/\/+$/, "") || "/";
  if (plain !== path && addresses.some((address) => address.pattern.test(plain))) {
    return { redirect: plain + search };
  }
  return null;
}

/** Only what the page reads, in the page's own order, each key once: the rest is nobody's business. */
function readQuery(search: string, reads: readonly string[]) {
  const given = new URLSearchParams(search);
  const kept = new URLSearchParams();
  for (const key of reads) {
    const value = given.get(key);
    if (value) kept.set(key, value);
  }
  return kept.size > 0 ? `?${kept}` : "";
}

/** Asked with a query a page is finished but never kept: anybody can think of more queries than there is memory. */
export const neverKept = (address: ReadingAddress) => address.query !== "";
