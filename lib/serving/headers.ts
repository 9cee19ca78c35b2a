/** What every answer carries, whoever made it: page, error, redirect, file or refusal (security.md V3.4). */
export type Site = { https: boolean; development: boolean };

const nowhere = [
  "accelerometer",
  "browsing-topics",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "usb",
].map((feature) => `${feature}=()`);

/** Made to be shown on the pages of others. */
const picture = /^\/(?:articles\/[^/]+\/)?card\.png$/;

/**
 * The headers that hold for every answer.
 * The sign-in pages carry a token in their address, so they tell no path to anybody: `strict-origin`, not
 * `no-referrer`, because under the latter a browser sends a form with `Origin: null`, which the door refuses.
 */
export function commonHeaders(site: Site, path: string): Record<string, string> {
  return {
    "x-content-type-options": "nosniff",
    "referrer-policy":
      path === "/sign-in" || path.startsWith("/sign-in/") ? "strict-origin" : "same-origin",
    "permissions-policy": nowhere.join(", "),
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": picture.test(path) ? "cross-origin" : "same-origin",
    "x-frame-options": "DENY",
    ...(site.https && { "strict-transport-security": "max-age=31536000; includeSubDomains" }),
  };
}

const closed = "base-uri 'none'; frame-ancestors 'none'; object-src 'none'";

/** A finished page: nothing inline, nothing from elsewhere. Islands are scripts of our own. */
export function readingPolicy(site: Site) {
  return policy(
    site,
    "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; " +
      `connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; ${closed}`,
  );
}

/**
 * A page with the framework's runtime: its scripts carry the nonce, and may load their own (`strict-dynamic`).
 * Pictures being written in are shown from memory (`blob:`) before they are stored.
 * The development server evaluates source maps, injects styles and talks over a web socket.
 */
export function appPolicy(site: Site, nonce: string) {
  const scripts = `'self' 'nonce-${nonce}' 'strict-dynamic'`;
  const rest = `img-src 'self' blob:; font-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; ${closed}`;
  return site.development
    ? `default-src 'none'; script-src ${scripts} 'unsafe-eval'; style-src 'self' 'unsafe-inline'; connect-src 'self' ws: wss:; ${rest}`
    : policy(
        site,
        `default-src 'none'; script-src ${scripts}; style-src 'self'; connect-src 'self'; ${rest}`,
      );
}

/** Anything that is not a page: opened by itself it can do nothing. A worker's script needs its own requests. */
export function filePolicy(contentType: string) {
  return contentType.includes("javascript")
    ? `default-src 'self'; form-action 'none'; ${closed}`
    : `default-src 'none'; sandbox; form-action 'none'; ${closed}`;
}

const policy = (site: Site, directives: string) =>
  site.https ? `${directives}; upgrade-insecure-requests` : directives;
