import { isEditor } from "@/lib/auth/actor";
import { sessionTokenIn } from "@/lib/auth/cookie";
import { ownPath } from "@/lib/auth/destination";
import { consumeLink, readLink } from "@/lib/auth/links";
import { goTo, readPostedForm } from "@/lib/auth/posted-form";

/** The button "Sign in" on the page a link opens: the only thing that uses a link up. */
export async function POST(request: Request) {
  const form = await readPostedForm(request);
  if (form instanceof Response) return form;

  const link = readLink(form.one("email"), form.one("token"));
  const used = await consumeLink(link, sessionTokenIn(request));
  if (used.ok) {
    const home = isEditor({ id: "", role: used.role }) ? "/desk" : "/submissions";
    return goTo(ownPath(form.one("to"), home), [used.cookie]);
  }
  if (used.problem === "suspended") return goTo("/sign-in/confirm?problem=suspended");
  // The page looks at the link again and says what is the matter with it.
  const { address: email = "", token = "" } = link ?? {};
  const to = ownPath(form.one("to"), "");
  return goTo(`/sign-in/confirm?${new URLSearchParams({ email, token, ...(to && { to }) })}`);
}
