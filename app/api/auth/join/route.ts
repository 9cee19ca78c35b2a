import { isEditor } from "@/lib/auth/actor";
import { endedProposalCookie, proposalIn, sessionCookie, sessionTokenIn } from "@/lib/auth/cookie";
import { ownPath } from "@/lib/auth/destination";
import { goTo, readPostedForm } from "@/lib/auth/posted-form";
import { acceptProposal } from "@/lib/auth/proposals";

/** The button "Yes, this is me": the only thing that joins an identity to a person who was here before. */
export async function POST(request: Request) {
  const form = await readPostedForm(request);
  if (form instanceof Response) return form;

  const token = form.one("token") ?? "";
  const joined = await acceptProposal({
    token,
    browser: proposalIn(request),
    session: sessionTokenIn(request),
  });
  // The page looks at it again and says what is the matter.
  if (!joined.ok) {
    const taken: Record<string, string> = joined.problem === "taken" ? { problem: "taken" } : {};
    return goTo(`/sign-in/join?${new URLSearchParams({ token, ...taken })}`);
  }
  const home = isEditor({ id: "", role: joined.role }) ? "/desk" : "/submissions";
  const to = ownPath(joined.goOnTo, home);
  return goTo(to === "/account" ? "/account?identity=joined" : to, [
    sessionCookie(joined.token),
    endedProposalCookie(),
  ]);
}
