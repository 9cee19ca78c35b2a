import { createSign, generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";

const key = generateKeyPairSync("rsa", { modulusLength: 2048 });
const otherKey = generateKeyPairSync("rsa", { modulusLength: 2048 });
const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** What a provider can do wrong; nothing of it: it answers as it should. */
export type Forgery = {
  claims?: Record<string, unknown>;
  header?: Record<string, unknown>;
  signedByAnother?: boolean;
  userinfo?: Record<string, unknown>;
  /** The path that answers 500, or not at all. */
  broken?: string;
  silent?: string;
  description?: Record<string, unknown>;
};

/** A provider that says whatever the test wants, with a good key: what a real one never does. */
export async function aForgedProvider() {
  let forgery: Forgery = {};
  let nonce = "";
  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? "/", issuer);
    const json = (value: object, status = 200) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
    if (forgery.silent === url.pathname) return;
    if (forgery.broken === url.pathname) return json({ oops: true }, 500);
    switch (url.pathname) {
      case "/.well-known/openid-configuration":
        return json({
          issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          userinfo_endpoint: `${issuer}/userinfo`,
          jwks_uri: `${issuer}/jwks`,
          ...forgery.description,
        });
      case "/authorize": {
        nonce = url.searchParams.get("nonce") ?? "";
        const back = new URL(url.searchParams.get("redirect_uri") ?? "");
        back.searchParams.set("code", "a-code");
        back.searchParams.set("state", url.searchParams.get("state") ?? "");
        return response.writeHead(303, { location: back.href }).end();
      }
      case "/token":
        return json({ access_token: "an-access-token", token_type: "Bearer", id_token: idToken() });
      case "/userinfo":
        return json({ sub: "forged", ...forgery.userinfo });
      case "/jwks":
        return json({
          keys: [{ ...key.publicKey.export({ format: "jwk" }), kid: "1", use: "sig" }],
        });
      default:
        return response.writeHead(404).end();
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  function idToken() {
    const seconds = Math.floor(Date.now() / 1000);
    const claims = {
      ...{ iss: issuer, sub: "forged", aud: "firsthand", nonce, iat: seconds, exp: seconds + 60 },
      ...forgery.claims,
    };
    const header = { alg: "RS256", kid: "1", ...forgery.header };
    const text = `${base64(header)}.${base64(claims)}`;
    if (header.alg === "none") return `${text}.`;
    const { privateKey } = forgery.signedByAnother ? otherKey : key;
    return `${text}.${createSign("RSA-SHA256").update(text).sign(privateKey, "base64url")}`;
  }

  return {
    issuer,
    clientId: "firsthand",
    clientSecret: "for tests",
    does(wrong: Forgery) {
      forgery = wrong;
    },
    async end() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
