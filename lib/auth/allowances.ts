import { demonstrationAddresses } from "@/lib/demonstration/addresses";
import type { LimitName } from "@/lib/limits/names";
import { settings } from "@/lib/settings/environment";

/**
 * Which limits one request for a link counts against. "name+anything@" is one mailbox with "name@", so it shares
 * its allowance. On the demonstration's own machine people try things out: there the asker is not counted, nor are
 * the four demonstration people.
 */
export function linkAllowances(
  address: string,
  client: { key: string; loopback: boolean },
): (readonly [LimitName, string])[] {
  if (isAtHome(client)) {
    return demonstrationAddresses.includes(address) ? [] : [["links_to_address", address]];
  }
  const mailbox = address.replace(/\+[^@]*@/, "@");
  return [
    ["links_to_address", mailbox],
    ["links_to_address_from_client", `${mailbox} ${client.key}`],
    ["links_from_client", client.key],
  ];
}

/** Which limits one arrival from the identity provider counts against. */
export const providerAllowances = (client: {
  key: string;
  loopback: boolean;
}): (readonly [LimitName, string])[] =>
  isAtHome(client) ? [] : [["provider_from_client", client.key]];

/** The demonstration on somebody's own machine, where people try things out. */
export const isAtHome = (client: { key: string; loopback: boolean }) =>
  settings().demonstration && (client.loopback || client.key === "unknown");
