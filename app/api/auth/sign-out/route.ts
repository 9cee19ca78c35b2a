import { endedSessionCookie, sessionTokenIn } from "@/lib/auth/cookie";
import { goTo, readPostedForm } from "@/lib/auth/posted-form";
import { endSession } from "@/lib/auth/sessions";

/**
 * "Sign out": the session is gone from the database, its cookie and the pages it saw from the browser, and so is what
 * the device kept of unpublished words (OWASP ASVS 14.3.3). The button has asked where some of them were nowhere else.
 */
export async function POST(request: Request) {
  const form = await readPostedForm(request);
  if (form instanceof Response) return form;

  await endSession(sessionTokenIn(request));
  return goTo("/sign-in?problem=signed-out", [endedSessionCookie()], {
    "clear-site-data": '"cache", "storage"',
  });
}
