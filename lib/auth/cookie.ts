import { settings } from "@/lib/settings/environment";
import { longestSession } from "./lifetimes";

/** Over https the name's prefix makes browsers refuse the cookie from a subdomain or over plain http. */
export const sessionCookieName = () =>
  settings().appUrl.protocol === "https:"
    ? "__Host-firsthand.session-token"
    : "firsthand.session-token";

/** The cookie lives as long as the longest session; the row in the database decides when it ends. */
export const sessionCookieOptions = () =>
  ({
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: settings().appUrl.protocol === "https:",
    maxAge: longestSession / 1000,
  }) as const;

/** The address last typed at the door, so that the next page can show it. Gone in ten minutes. */
export const typedCookieName = "firsthand-typed";
