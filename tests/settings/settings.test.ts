import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { readSettings } from "@/lib/settings/rules";
import { keptSecret } from "@/lib/settings/secret";

/** The least a real installation says. */
const real = {
  APP_URL: "https://opinion.example.org",
  AUTH_SECRET: "q9Zr2LxV7nB4kW1sT8yD3mH6cF5jP0aE",
  SMTP_URL: "smtps://desk:pw@mail.example.org:465",
  MAIL_FROM: "Firsthand <desk@example.org>",
};

function settingsOf(variables: Record<string, string>) {
  const reading = readSettings(variables);
  if (!reading.ok) throw new Error(reading.sentences.join("\n"));
  return reading.settings;
}

function sentencesOf(variables: Record<string, string>) {
  const reading = readSettings(variables);
  return reading.ok ? [] : reading.sentences;
}

test("with nothing set it is a demonstration on this machine alone", () => {
  expect(settingsOf({})).toMatchObject({
    demonstration: true,
    host: "127.0.0.1",
    port: 3000,
    appUrl: new URL("http://localhost:3000"),
    secret: null,
    databaseUrl: null,
    smtpUrl: null,
    trustedProxies: 0,
  });
  expect(settingsOf({ PORT: "3123" }).appUrl.href).toBe("http://localhost:3123/");
});

test("an empty variable counts as unset", () => {
  expect(settingsOf({ DATABASE_URL: "", SMTP_URL: "  ", APP_URL: "" }).demonstration).toBe(true);
});

test("AUTH_SECRET, MAIL_FROM or a proxy alone do not end the demonstration", () => {
  const { AUTH_SECRET, MAIL_FROM } = real;
  expect(settingsOf({ AUTH_SECRET, MAIL_FROM, TRUSTED_PROXIES: "1" }).demonstration).toBe(true);
});

test.each(["DATABASE_URL", "SMTP_URL", "APP_URL"])("%s alone ends the demonstration", (name) => {
  const value = name === "DATABASE_URL" ? "postgres://a:b@db/firsthand" : real[name as "APP_URL"];
  const sentences = sentencesOf({ [name]: value });
  expect(sentences.length).toBeGreaterThan(1);
  expect(sentences.join(" ")).toContain("AUTH_SECRET is not set.");
});

test.each(["0.0.0.0", "::", "192.168.1.5", "example.org", "127.0.0.1.example.org", "128.0.0.1"])(
  "a demonstration never listens on %s",
  (HOST) => {
    expect(sentencesOf({ HOST })).toEqual([expect.stringMatching(/^HOST must be a loopback/)]);
    expect(settingsOf({ ...real, HOST }).host).toBe(HOST);
  },
);

test.each(["localhost", "127.0.0.1", "127.8.9.10", "::1"])(
  "a demonstration may listen on %s",
  (HOST) => {
    expect(settingsOf({ HOST }).host).toBe(HOST);
  },
);

test("a real installation may keep the embedded database", () => {
  expect(settingsOf(real)).toMatchObject({
    demonstration: false,
    databaseUrl: null,
    appUrl: new URL(real.APP_URL),
    secret: real.AUTH_SECRET,
  });
});

test("everything wrong is said at once, a sentence each", () => {
  const sentences = sentencesOf({
    PORT: "none",
    TRUSTED_PROXIES: "-1",
    APP_URL: "opinion",
    S3_BUCKET: "x",
  });
  const names = sentences.map((sentence) => sentence.split(" ")[0]);
  expect(names.sort()).toEqual(
    [
      ...["APP_URL", "AUTH_SECRET", "MAIL_FROM", "PORT", "S3_ACCESS_KEY_ID", "S3_BUCKET"],
      ...["S3_ENDPOINT", "S3_SECRET_ACCESS_KEY", "SMTP_URL", "TRUSTED_PROXIES"],
    ].sort(),
  );
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z0-9_]+ (must|is) .+\.$/);
});

test.each([
  ["PORT", "0"],
  ["PORT", "65536"],
  ["PORT", "3000.5"],
  ["HOST", "127.0.0.1 ; ls"],
  ["DATABASE_URL", "mysql://a@b/c"],
  ["APP_URL", "http://opinion.example.org"],
  ["APP_URL", "https://opinion.example.org/desk"],
  ["APP_URL", "https://user:pw@opinion.example.org"],
  ["APP_URL", "https://opinion.example.org/?a=b"],
  ["APP_URL", "javascript:alert(1)"],
  ["AUTH_SECRET", "short"],
  ["AUTH_SECRET", "a".repeat(40)],
  ["AUTH_SECRET", "change-me-please-change-me-please-0123"],
  ["AUTH_SECRET", "your-secret-key-goes-here-0123456789"],
  ["SMTP_URL", "mail.example.org"],
  ["SMTP_URL", "https://mail.example.org"],
  ["MAIL_FROM", "desk"],
  ["MAIL_FROM", "a@example.org, b@example.org"],
  ["MAIL_FROM", "desk@example.org\r\nBcc: x@example.org"],
  ["MAIL_FROM", "Desk <desk@example.org"],
  ["OIDC_ISSUER", "http://login.example.org"],
  ["S3_ENDPOINT", "s3"],
  ["S3_BUCKET", "No Capitals"],
  ["TRUSTED_PROXIES", "yes"],
  ["METRICS_TOKEN", "short"],
  ["NEXT_SERVER_ACTIONS_ENCRYPTION_KEY", "c2hvcnQ="],
])("%s is refused as %j", (name, value) => {
  const about = sentencesOf({ ...real, [name]: value }).filter((line) =>
    line.startsWith(`${name} `),
  );
  expect(about).toHaveLength(1);
});

test("a sentence never repeats a secret", () => {
  const said = sentencesOf({
    ...real,
    AUTH_SECRET: "hunter2",
    DATABASE_URL: "mysql://u:hunter2@db",
  });
  expect(said.join(" ")).not.toContain("hunter2");
});

test("sign-in by OpenID Connect and storage are whole or absent", () => {
  expect(settingsOf(real)).toMatchObject({ oidc: null, s3: null });
  const OIDC_ISSUER = "https://login.example.org";
  expect(sentencesOf({ ...real, OIDC_ISSUER }).join(" ")).toContain("because OIDC_ISSUER is.");
  expect(
    settingsOf({ ...real, OIDC_ISSUER, OIDC_CLIENT_ID: "firsthand", OIDC_CLIENT_SECRET: "s" }).oidc,
  ).toEqual({ issuer: new URL(OIDC_ISSUER), clientId: "firsthand", clientSecret: "s" });
});

test("a demonstration's secret is made once and only its owner may read it", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "firsthand-"));
  try {
    const file = path.join(folder, "data", "secret");
    const secret = keptSecret(file);
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(keptSecret(file)).toBe(secret);
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
    expect(fs.readdirSync(path.dirname(file))).toEqual(["secret"]);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
});
