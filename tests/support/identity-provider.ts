import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";

/** What the provider says of somebody; an address it has proved, unless the test says otherwise. */
export type Account = Record<string, unknown>;

/**
 * A real OpenID Connect provider on loopback, which signs in whoever the test says without asking.
 * @param callback the address of ours it may send people back to
 */
export async function anIdentityProvider(callback: string) {
  const server = http.createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  const accounts = new Map<string, Account>();
  let subject = "";

  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: "firsthand",
        client_secret: "a secret/with signs: 0123456789 & more",
        redirect_uris: [callback],
      },
    ],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    cookies: { keys: ["for tests"] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/hello/${uid}` },
    findAccount: (_: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, ...accounts.get(id) }),
    }),
    loadExistingGrant: async (context: {
      oidc: { session: { accountId: string }; client: { clientId: string } };
    }) => {
      const { session, client } = context.oidc;
      const of = { accountId: session.accountId, clientId: client.clientId };
      const grant = new provider.Grant(of);
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on("request", (request, response) => {
    if (!request.url?.startsWith("/hello/")) return answer(request, response);
    const result = subject
      ? { login: { accountId: subject } }
      : { error: "access_denied", error_description: "They turned back." };
    void provider.interactionFinished(request, response, result);
  });

  return {
    issuer,
    clientId: "firsthand",
    clientSecret: "a secret/with signs: 0123456789 & more",
    /** From now on this is who signs in there, with these claims; nobody: they turn back. */
    signsIn(who: string, claims: Account = {}) {
      subject = who;
      accounts.set(who, claims);
    },
    async end() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
