/** Settings whose value nobody may read off a screen, a log or a ticket. */
const secret = [
  "AUTH_SECRET",
  "OIDC_CLIENT_SECRET",
  "S3_SECRET_ACCESS_KEY",
  "METRICS_TOKEN",
  "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY",
];
const addresses = ["DATABASE_URL", "FIRSTHAND_DATABASE_URL", "SMTP_URL"];

/**
 * Takes every secret of the settings out of a text: errors of other programs quote what they were given.
 * Also any password in an address, whoever's.
 */
export function withoutSecrets(
  text: string,
  variables: Record<string, string | undefined> = process.env,
): string {
  const passwords = addresses.flatMap((name) => {
    const password = URL.parse(variables[name] ?? "")?.password;
    return password ? [password, decodeURIComponent(password)] : [];
  });
  const values = [...secret.map((name) => variables[name]), ...passwords]
    .filter((value) => value !== undefined && value.length >= 3)
    .sort((a, b) => String(b).length - String(a).length);
  const plain = values.reduce<string>((left, value) => left.replaceAll(String(value), "…"), text);
  return plain.replace(/(\w+:\/\/[^\s:/@]*):[^\s@/]+@/g, "$1:…@");
}
