import { settings } from "@/lib/settings/environment";
import { longestSession } from "./lifetimes";

/** Over https the name's prefix makes browsers refuse the cookie from a subdomain or over plain http. */
const named = (name: string) =>
  settings().appUrl.protocol === "https:" ? `__Host-firsthand.${name}` : `firsthand.${name}`;

export const sessionCookieName = () => named("session-token");

/** The cookie lives as long as the longest session; the row in the database decides when it ends. */
export const sessionCookieOptions = () =>
  ({
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: settings().appUrl.protocol === "https:",
    maxAge: longestSession / 1000,
  }) as const;

function lineOf(name: string, value: string, seconds: number) {
  const secure = sessionCookieOptions().secure ? "; Secure" : "";
  return `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}

function valueIn(request: Request, cookie: string): string | undefined {
  const name = `${cookie}=`;
  const pairs = (request.headers.get("cookie") ?? "").split(/;\s*/);
  return pairs.find((pair) => pair.startsWith(name))?.slice(name.length);
}

/** The Set-Cookie line for a session opened by us. */
export const sessionCookie = (token: string) =>
  lineOf(sessionCookieName(), token, sessionCookieOptions().maxAge);

/** The Set-Cookie line that takes the session's cookie away. */
export const endedSessionCookie = () => lineOf(sessionCookieName(), "", 0);

/** The session's token in a request, whatever it is worth. */
export const sessionTokenIn = (request: Request) => valueIn(request, sessionCookieName());

/** What a browser carries to the identity provider and back: see `provider.ts`. */
export const journeyCookie = (sealed: string, seconds: number) =>
  lineOf(named("provider"), sealed, seconds);
export const endedJourneyCookie = () => lineOf(named("provider"), "", 0);
export const journeyIn = (request: Request) => valueIn(request, named("provider"));

/** By which the browser that brought an identity is known again when its owner confirms it: see `proposals.ts`. */
export const proposalCookieName = () => named("joining");
export const proposalCookie = (token: string, seconds: number) =>
  lineOf(proposalCookieName(), token, seconds);
export const endedProposalCookie = () => lineOf(proposalCookieName(), "", 0);
export const proposalIn = (request: Request) => valueIn(request, proposalCookieName());

/** What was last typed at the door, so that the next page can show it again without having it in its address. */
export const typedCookieName = "firsthand.typed";

export function typedCookie(typed: string) {
  const secure = sessionCookieOptions().secure ? "; Secure" : "";
  const value = encodeURIComponent(typed.toWellFormed().slice(0, 320));
  return `${typedCookieName}=${value}; Path=/sign-in; Max-Age=600; HttpOnly; SameSite=Lax${secure}`;
}
