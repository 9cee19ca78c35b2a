import type { House } from "./door";
import type { Site } from "./headers";
import type { PageCache } from "./page-cache";
import type { Turns } from "./turns";
import type { Upstream } from "./upstream";

/** What one running server is made of; every answer is made from it. */
export type Serving = House & {
  site: Site;
  upstream: Upstream;
  cache: PageCache;
  /** Who may have a page rendered for a question of their own, and when. */
  turns: Turns;
  /** Says to the operator what went wrong; a person has been answered already. */
  report: (error: unknown) => void;
};
