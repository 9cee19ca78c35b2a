import { expect, test } from "vitest";
import { clientOf } from "@/lib/limits/client-address";
import { clientHeader } from "@/lib/serving/visitor";

const from = (address: string) => clientOf(new Headers({ [clientHeader]: address }));

test.each([
  ["203.0.113.7", "203.0.113.7"],
  ["::ffff:203.0.113.7", "203.0.113.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:DB8:0001:2::", "2001:db8:1:2::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
])("%s counts as %s", (address, key) => {
  expect(from(address)).toEqual({ key, loopback: false });
});

test("every address of one household's network is one client", () => {
  expect(from("2001:db8:1:2:aaaa::1").key).toBe(from("2001:db8:1:2:bbbb:0:0:9").key);
  expect(from("2001:db8:1:2::1").key).not.toBe(from("2001:db8:1:3::1").key);
});

test.each(["127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"])(
  "%s is this machine",
  (address) => {
    expect(from(address).loopback).toBe(true);
  },
);

test.each(["", "nonsense", "203.0.113.7, 10.0.0.1", "1.2.3", "[::1]"])(
  "%j is nobody known",
  (address) => {
    expect(from(address)).toEqual({ key: "unknown", loopback: false });
  },
);
