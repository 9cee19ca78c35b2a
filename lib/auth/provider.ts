import "server-only";

import * as oauth from "oauth4webapi";
import { now } from "@/lib/clock/now";
import { cleanLine } from "@/lib/content/text";
import { settings } from "@/lib/settings/environment";
import { readAddress } from "./address";
import type { Identity } from "./identities";
import { readJourney, sealJourney } from "./journey";
import { type ProviderProblem, problemOf } from "./provider-problem";

// The conversation with the one OpenID Connect provider of the settings: what it is asked, and what of its answer is
// believed. Who that is here, and whether they come in, is decided in `identities.ts`. Tokens of the provider are
// used within one function and kept nowhere.

/** How long the provider may take, for all its answers of one step together. The link by mail is there meanwhile. */
const patience = 5_000;

/** How long a description of the provider is good for sending people there: it is asked for without signing in. */
const keptFor = 60_000;

export type SetOut =
  | { ok: true; href: string; journey: string }
  | { ok: false; problem: ProviderProblem };
export type CameBack =
  | { ok: true; identity: Identity; goOnTo: string; joinTo: string | null }
  | { ok: false; problem: ProviderProblem; goOnTo: string };

/** The address the provider sends people back to: what the operator registers there. */
export const callbackOf = (appUrl: URL) => `${appUrl.origin}/api/auth/callback/oidc`;

/** What the sign-in page calls the provider; null when there is none. */
export const providerName = () => settings().oidc?.issuer.host ?? null;

/**
 * The address to send a person to, and what their browser must bring back.
 * @param joinTo the signed-in person it is for, or null to sign in
 */
export async function setOut(goOnTo: string, joinTo: string | null): Promise<SetOut> {
  const provider = configured();
  const [state, nonce, verifier] = [
    oauth.generateRandomState(),
    oauth.generateRandomNonce(),
    oauth.generateRandomCodeVerifier(),
  ];
  let href: URL;
  try {
    const { authorization_endpoint } = await describedLately(provider.issuer);
    href = new URL(String(authorization_endpoint));
    if (href.protocol !== "https:" && href.protocol !== provider.issuer.protocol) {
      throw new Error(`The provider’s sign-in address is no web address: ${href.protocol}`);
    }
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
  for (const [name, value] of Object.entries({
    client_id: provider.clientId,
    redirect_uri: callbackOf(settings().appUrl),
    response_type: "code",
    scope: "openid email profile",
    state,
    nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    // An identity is joined after a fresh sign-in only, so that nobody joins whoever was signed in there last.
    ...(joinTo && { prompt: "login" }),
  })) {
    href.searchParams.set(name, value);
  }
  const journey = sealJourney(provider, { state, nonce, verifier, goOnTo, joinTo });
  return { ok: true, href: href.href, journey };
}

/**
 * Checks what a browser came back with against what it set out with, has the provider turn the code into an identity
 * and checks that too: state, issuer, PKCE, nonce, audience, times, signature.
 * @param query what the provider added to the callback's address
 * @param journey the browser's cookie, whatever it is worth
 */
export async function comeBack(
  query: URLSearchParams,
  journey: string | undefined,
): Promise<CameBack> {
  const provider = configured();
  const begun = readJourney(provider, journey);
  if (!begun) return { ok: false, problem: "checks", goOnTo: "" };
  try {
    const options = patient(provider.issuer);
    const server = await describe(provider.issuer, options);
    const client = { client_id: provider.clientId };
    const answer = oauth.validateAuthResponse(server, client, query, begun.state);
    const response = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      authentication(server, provider.clientSecret),
      answer,
      callbackOf(settings().appUrl),
      begun.verifier,
      options,
    );
    const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, {
      expectedNonce: begun.nonce,
      requireIdToken: true,
    });
    await oauth.validateApplicationLevelSignature(server, response, options);
    const proved = oauth.getValidatedIdTokenClaims(tokens);
    if (!proved) throw new Error("No identity in the answer.");
    const claims = await withAddress(server, client, tokens.access_token, proved, options);
    const { goOnTo, joinTo } = begun;
    return { ok: true, identity: identityOf(provider.issuer, proved.sub, claims), goOnTo, joinTo };
  } catch (error) {
    return { ok: false, problem: problemOf(error), goOnTo: begun.goOnTo };
  }
}

/**
 * The provider's own description of itself, fetched now.
 * @throws when it does not answer in time, or with another issuer than the one configured
 */
export async function describe(issuer: URL, options = patient(issuer)) {
  const response = await oauth.discoveryRequest(issuer, options);
  return oauth.processDiscoveryResponse(issuer, response);
}

/** One answer for everybody who sets out within a minute, unless it was none. */
let lately: { issuer: string; at: number; answer: ReturnType<typeof describe> } | undefined;

function describedLately(issuer: URL) {
  const at = now().getTime();
  if (lately?.issuer !== issuer.href || Math.abs(at - lately.at) > keptFor) {
    const answer = describe(issuer);
    answer.catch(() => {
      lately = undefined;
    });
    lately = { issuer: issuer.href, at, answer };
  }
  return lately.answer;
}

function configured() {
  const { oidc } = settings();
  if (!oidc) throw new Error("No identity provider is configured.");
  return oidc;
}

/** Plain http only where the issuer itself is one on this machine, as the settings allow. */
const patient = (issuer: URL) => ({
  signal: AbortSignal.timeout(patience),
  [oauth.allowInsecureRequests]: issuer.protocol === "http:",
});

/** The secret in the header, as the standard prefers, unless the provider takes it in the form alone. */
function authentication(server: oauth.AuthorizationServer, secret: string) {
  const ways = server.token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
  return ways.includes("client_secret_basic") || !ways.includes("client_secret_post")
    ? oauth.ClientSecretBasic(secret)
    : oauth.ClientSecretPost(secret);
}

type Claims = Record<string, unknown>;

/** Many providers tell the address only when asked apart. Address and whether it is proved come from one answer. */
async function withAddress(
  server: oauth.AuthorizationServer,
  client: oauth.Client,
  accessToken: string,
  proved: oauth.IDToken,
  options: ReturnType<typeof patient>,
): Promise<Claims> {
  if (proved.email !== undefined || !server.userinfo_endpoint) return proved;
  const response = await oauth.userInfoRequest(server, client, accessToken, options);
  return oauth.processUserInfoResponse(server, client, proved.sub, response);
}

/** `true` and nothing that only looks like it counts as proved. */
function identityOf(issuer: URL, subject: string, claims: Claims): Identity {
  const address = readAddress(claims.email);
  const called = [address, claims.preferred_username, claims.name, subject].find(
    (name) => typeof name === "string" && cleanLine(name).trim() !== "",
  );
  return {
    issuer: issuer.href,
    subject,
    address: claims.email_verified === true ? address : null,
    knownAs: cleanLine(String(called)).trim().slice(0, 120).toWellFormed(),
  };
}
