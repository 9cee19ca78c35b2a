import { ok, type Result, refusals } from "@/lib/result";

/** Words a handle may not be: they are, or may become, places and offices of the publication. */
const reserved = new Set(
  `about account admin administrator agreement api archive article articles assets author authors calls chief
  comment-policy comments contact contributor contributors corrections desk editor editors error feed firsthand
  guidelines headlines help mailbox me member members moderator news newsroom null official oembed press privacy
  publication publisher robots root search security settings sign-in sign-out sitemap staff submissions support
  system team terms topic topics undefined webmaster you`.split(/\s+/),
);

/** Offices nobody but their holder may go by. Compared as skeletons. */
const offices = [
  "editor",
  "the editor",
  "chief editor",
  "the desk",
  "desk",
  "staff",
  "moderator",
  "admin",
];

export const refuseProfile = refusals({
  handle_reserved: "That word is kept for the publication itself. Choose another.",
  handle_taken: "Somebody has that address already. Choose another.",
  handle_fixed: "Your published pieces link to this address, so it stays as it is.",
  handle_needed: "Your published pieces link to your page, so it needs an address.",
  name_of_staff:
    "That is, or looks like, the name of somebody on the desk. If it is your own name, write to the desk.",
  handle_of_staff: "That looks like somebody on the desk. Choose another.",
});

/** Letters and digits people mistake for one another, each by the one it is taken for. */
const lookAlikes: Record<string, string> = Object.fromEntries(
  [
    ["aàáâãäåāăąаαɑ@4", "a"],
    ["bьЬ8", "b"],
    ["cçćčсϲ", "c"],
    ["dďđԁ", "d"],
    ["eèéêëēėęěеєε3", "e"],
    ["gğġɡ9", "g"],
    ["hһ", "h"],
    ["iìíîïīįıіιl1|!ł", "l"],
    ["jј", "j"],
    ["kкκ", "k"],
    ["mм", "m"],
    ["nñńňпη", "n"],
    ["oòóôõöøōőоοσ0", "o"],
    ["pрρ", "p"],
    ["sśşšѕ5$", "s"],
    ["tťтτ7", "t"],
    ["uùúûüūůűυ", "u"],
    ["vνѵ", "v"],
    ["wωш", "w"],
    ["xхχ", "x"],
    ["yýÿуγ", "y"],
    ["zźżž2", "z"],
  ].flatMap(([from = "", to = ""]) => [...from].map((letter) => [letter, to])),
);

/**
 * What a name looks like at a glance: "Tоmas-Reyes" with a Cyrillic o and "tomas reyes" are the same. In the spirit
 * of Unicode TS 39's skeleton, with the letters that matter for names in the Latin script.
 */
export function skeletonOf(text: string): string {
  return [...text.normalize("NFKC").toLowerCase()]
    .map((letter) => lookAlikes[letter] ?? letter)
    .join("")
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replaceAll("rn", "m")
    .replaceAll("vv", "w");
}

/** What a profile is held against. */
export type Neighbours = {
  /** Names and handles of everybody on the desk but this person. */
  staff: readonly string[];
  publication: string;
  /** Whether this person is on the desk themselves. */
  onDesk: boolean;
  /** The handle they have, and whether published pieces link to it. */
  handle: string | null;
  published: boolean;
};

/** Whether somebody may be shown under this name and handle. A handle somebody else has is the database's to refuse. */
export function mayBeCalled(
  { name, handle }: { name: string; handle: string },
  { staff, publication, onDesk, handle: had, published }: Neighbours,
): Result<null> {
  const taken = new Set(
    [...staff, publication, ...(onDesk ? [] : offices)].map(skeletonOf).filter((one) => one !== ""),
  );
  if (taken.has(skeletonOf(name))) return refuseProfile("name_of_staff", "name");
  if (handle === (had ?? "")) return ok(null);

  if (published && had !== null) {
    return refuseProfile(handle === "" ? "handle_needed" : "handle_fixed", "handle");
  }
  if (reserved.has(handle)) return refuseProfile("handle_reserved", "handle");
  if (handle !== "" && taken.has(skeletonOf(handle))) {
    return refuseProfile("handle_of_staff", "handle");
  }
  return ok(null);
}
