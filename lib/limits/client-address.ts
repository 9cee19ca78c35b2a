import { BlockList, isIP, isIPv6 } from "node:net";
import { clientHeader } from "@/lib/serving/visitor";

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/**
 * Who is asking, as far as limits are concerned: one IPv4 address, or the /64 of an IPv6 address, which is what one
 * household or one rented server is given. IPv4 written as IPv6 counts as IPv4.
 */
export const clientOf = (headers: Headers) => clientAt(headers.get(clientHeader) ?? "");

/** The same, of an address known otherwise. */
export function clientAt(said: string): { key: string; loopback: boolean } {
  const given = said.trim().toLowerCase().replace(/%.*$/, "");
  const address = given.match(/^::ffff:(\d+\.\d+\.\d+\.\d+)$/)?.[1] ?? given;
  if (!isIP(address)) return { key: "unknown", loopback: false };
  if (!isIPv6(address)) return { key: address, loopback: loopback.check(address, "ipv4") };
  if (loopback.check(address, "ipv6")) return { key: address, loopback: true };
  return { key: `${firstHalf(address)}::/64`, loopback: false };
}

/** The first four groups of an IPv6 address, written out. */
function firstHalf(address: string): string {
  const [head = "", tail] = address.split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail ? tail.split(":") : [];
  const gap = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array<string>(Math.max(gap, 0)).fill("0"), ...after]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}
