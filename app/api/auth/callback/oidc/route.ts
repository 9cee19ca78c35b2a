import { arrive } from "@/lib/auth/arrival";
import { endedJourneyCookie, journeyIn, sessionTokenIn } from "@/lib/auth/cookie";
import { goTo } from "@/lib/auth/posted-form";
import { providerName } from "@/lib/auth/provider";
import { clientOf } from "@/lib/limits/client-address";

/**
 * Where the provider sends people back to. A GET, because the protocol has it so; without the cookie of the browser
 * that set out, and a state that fits it, it does nothing. Used or not, what the browser set out with is over.
 */
export async function GET(request: Request) {
  if (!providerName()) return new Response(null, { status: 404 });
  const { to, cookies } = await arrive({
    query: new URL(request.url).searchParams,
    journey: journeyIn(request),
    session: sessionTokenIn(request),
    client: clientOf(request.headers),
  });
  return goTo(to, [endedJourneyCookie(), ...cookies]);
}
