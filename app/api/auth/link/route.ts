import { readAddress } from "@/lib/auth/address";
import { typedCookie } from "@/lib/auth/cookie";
import { ownPath } from "@/lib/auth/destination";
import { askForLink } from "@/lib/auth/links";
import { goTo, readPostedForm } from "@/lib/auth/posted-form";
import { now } from "@/lib/clock/now";
import { clientOf } from "@/lib/limits/client-address";

/** "Send sign-in link": the same answer whoever the address belongs to. */
export async function POST(request: Request) {
  const form = await readPostedForm(request);
  if (form instanceof Response) return form;

  const typed = form.one("email") ?? "";
  const to = ownPath(form.one("to"), "");
  const back = (path: string, query: Record<string, string> = {}) => {
    const search = new URLSearchParams({ ...query, ...(to ? { to } : {}) }).toString();
    return goTo(search ? `${path}?${search}` : path, [typedCookie(typed)]);
  };
  const address = readAddress(typed);
  if (!address) return back("/sign-in", { problem: "address" });

  const asked = await askForLink(address, to, clientOf(request.headers));
  if (!asked.ok) {
    const wait = Math.max(1, Math.ceil((asked.until.getTime() - now().getTime()) / 60_000));
    return back("/sign-in", { problem: "limit", wait: String(wait) });
  }
  return back("/sign-in/sent");
}
