import { journeyCookie, sessionTokenIn } from "@/lib/auth/cookie";
import { ownPath } from "@/lib/auth/destination";
import { journeyMinutes } from "@/lib/auth/journey";
import { goTo } from "@/lib/auth/posted-form";
import { providerName, setOut } from "@/lib/auth/provider";
import { sentFromElsewhere } from "@/lib/auth/same-origin";
import { personOfSession } from "@/lib/auth/sessions";

/**
 * On to the identity provider, to sign in or (`join`) to join an identity to the account one is signed in to. A link,
 * not a form: our policy, rightly, lets no form lead to another host. Nothing is written here.
 */
export async function GET(request: Request) {
  if (!providerName()) return new Response(null, { status: 404 });
  if (sentFromElsewhere(request.headers)) return goTo("/sign-in");
  const query = new URL(request.url).searchParams;
  const to = ownPath(query.get("to"), "");

  const joining = query.has("join");
  const person = joining ? await personOfSession(sessionTokenIn(request)) : null;
  if (joining && !person) return goTo("/sign-in?to=%2Faccount");
  const begun = await setOut(to, person?.id ?? null);
  if (begun.ok) return goTo(begun.href, [journeyCookie(begun.journey, journeyMinutes * 60)]);

  if (joining) return goTo("/account?identity=failed");
  const problem = `provider-${begun.problem}`;
  return goTo(`/sign-in?${new URLSearchParams({ problem, ...(to && { to }) })}`);
}
