import { now } from "@/lib/clock/now";
import type { Settings } from "@/lib/settings/rules";
import { sealed } from "./sealed";

/** How long somebody may take to sign in at the provider. */
export const journeyMinutes = 10;

/** What is remembered while a person is at the provider, sealed in their own browser's cookie. */
export type Journey = {
  state: string;
  nonce: string;
  verifier: string;
  goOnTo: string;
  /** The signed-in person who wants to join an identity; null when it is to sign in with. */
  joinTo: string | null;
};

type Provider = NonNullable<Settings["oidc"]>;

/** The key is this provider's: what was begun at another opens nothing here (security.md §2.2, CVE-2026-73419). */
const journeys = ({ issuer, clientId }: Provider) =>
  sealed<Journey & { until: string }>(`firsthand provider ${issuer.href} ${clientId}`);

export function sealJourney(provider: Provider, journey: Journey): string {
  const until = new Date(now().getTime() + journeyMinutes * 60_000).toISOString();
  return journeys(provider).seal({ ...journey, until });
}

/** The journey of a cookie; null when there is none, it is another provider's or not ours, or it lasted too long. */
export function readJourney(provider: Provider, text: string | undefined): Journey | null {
  if (!text) return null;
  try {
    const journey = journeys(provider).unseal(text);
    return new Date(journey.until) > now() ? journey : null;
  } catch {
    return null;
  }
}
