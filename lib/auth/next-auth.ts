import "server-only";

import { eq } from "drizzle-orm";
import { NextRequest } from "next/server";
import NextAuth, { type NextAuthConfig } from "next-auth";
import { people } from "@/db/schema/people";
import { settings } from "@/lib/settings/environment";
import { adapter, linkLifetime } from "./adapter";
import { readAddress } from "./address";
import { attempt } from "./attempt";
import { sessionCookieName, sessionCookieOptions } from "./cookie";
import { seal } from "./sealed";
import { newToken } from "./tokens";

/**
 * Whether next-auth reports that it refused somebody as it should; everything else it reports is a fault. By `type`,
 * which it spells out: the build shortens the names of classes, so `name` is another one there.
 */
const isRefusal = (error: Error & { type?: string }) =>
  error.type === "Verification" || error.type === "AccessDenied";

/** Made at the first request, so that building needs neither settings nor a database. */
const { handlers } = NextAuth(async (): Promise<NextAuthConfig> => {
  const { maxAge, ...options } = sessionCookieOptions();
  return {
    adapter: adapter(),
    basePath: "/api/auth",
    secret: settings().secret,
    trustHost: true,
    useSecureCookies: options.secure,
    session: { strategy: "database", maxAge, generateSessionToken: newToken },
    cookies: { sessionToken: { name: sessionCookieName(), options } },
    pages: { signIn: "/sign-in", error: "/sign-in", verifyRequest: "/sign-in/sent" },
    providers: [
      {
        id: "email",
        type: "email",
        name: "Email",
        from: settings().mailFrom,
        maxAge: linkLifetime / 1000,
        options: {},
        generateVerificationToken: newToken,
        normalizeIdentifier(typed) {
          const address = readAddress(typed);
          if (!address) throw new Error("Not one plain address.");
          return address;
        },
        // Never sent from here: a slow mail server must not show who has an account, nor a crash lose a letter.
        sendVerificationRequest({ identifier, token, expires, url }) {
          const href = linkOf(identifier, token, new URL(url).searchParams.get("callbackUrl"));
          const sealed = seal({ address: identifier, href, expires: expires.toISOString() });
          attempt().letter = { to: identifier, sealed };
        },
      },
    ],
    callbacks: {
      /** A suspended person may ask for a link, as anybody may, and is turned away when they use it. */
      async signIn({ user, email }) {
        if (email?.verificationRequest) return true;
        const [person] = await attempt()
          .tx.select({ suspendedAt: people.suspendedAt })
          .from(people)
          .where(eq(people.email, user.email ?? ""));
        return !person?.suspendedAt;
      },
    },
    logger: {
      error(error) {
        if (!isRefusal(error)) attempt().failure ??= error.cause ?? error;
      },
      warn() {},
      debug() {},
    },
  };
});

/** The link opens our own page, which changes nothing; next-auth's own address would be used up by a mail scanner. */
function linkOf(email: string, token: string, callback: string | null): string {
  const link = new URL("/sign-in/confirm", settings().appUrl);
  link.searchParams.set("email", email);
  link.searchParams.set("token", token);
  const to = callback && URL.parse(callback, settings().appUrl);
  if (to && to.pathname !== "/") link.searchParams.set("to", `${to.pathname}${to.search}`);
  return link.href;
}

/**
 * Asks next-auth one of its own addresses, as a browser would. None of them is reachable from outside: there is no
 * route at /api/auth/[...nextauth], so none can be probed, and the e-mail callback cannot be consumed by GET.
 */
export async function askNextAuth(
  path: "csrf" | "signin/email" | "callback/email",
  {
    query,
    form,
    cookie = "",
  }: { query?: Record<string, string>; form?: Record<string, string>; cookie?: string },
): Promise<Response> {
  const url = new URL(`/api/auth/${path}`, settings().appUrl);
  url.search = new URLSearchParams(query).toString();
  const request = form
    ? new NextRequest(url, { method: "POST", headers: { cookie }, body: new URLSearchParams(form) })
    : new NextRequest(url, { headers: { cookie } });
  return (form ? handlers.POST : handlers.GET)(request);
}
