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

/** The Set-Cookie line that takes the session's cookie away. */
export function endedSessionCookie() {
  const secure = sessionCookieOptions().secure ? "; Secure" : "";
  return `${sessionCookieName()}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${secure}`;
}

/** The session's token in a request, whatever it is worth. */
export function sessionTokenIn(request: Request): string | undefined {
  const name = `${sessionCookieName()}=`;
  const pairs = (request.headers.get("cookie") ?? "").split(/;\s*/);
  return pairs.find((pair) => pair.startsWith(name))?.slice(name.length);
}

/** What was last typed at the door, so that the next page can show it again without having it in its address. */
export const typedCookieName = "firsthand.typed";

export function typedCookie(typed: string) {
  const secure = sessionCookieOptions().secure ? "; Secure" : "";
  const value = encodeURIComponent(typed.toWellFormed().slice(0, 320));
  return `${typedCookieName}=${value}; Path=/sign-in; Max-Age=600; HttpOnly; SameSite=Lax${secure}`;
}
