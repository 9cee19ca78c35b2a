import { settings } from "@/lib/settings/environment";

/**
 * Whether a browser says that another site sent it here. It cannot be made to lie; one that says nothing is believed,
 * so this only guards doors that change nothing by themselves.
 */
export const sentFromElsewhere = (headers: Headers) =>
  ["cross-site", "same-site"].includes(headers.get("sec-fetch-site") ?? "");

/**
 * Whether a form was sent from one of our own pages. Browsers that say where a request comes from are believed
 * (scripts cannot set the header); otherwise the Origin must be ours. A request that says neither is refused:
 * no browser in use sends a form without one of them.
 */
export function fromOurPages(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site) return site === "same-origin";
  return headers.get("origin") === settings().appUrl.origin;
}
