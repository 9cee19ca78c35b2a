/** Every limit, with its reason. */
export const limitNames = {
  /** Nobody's mailbox is to be filled with letters they did not ask for (security.md AC-18). */
  links_to_address: { most: 5, minutes: 60 },
  /** One asker must not use up the whole allowance of somebody else's address (AC-50). */
  links_to_address_from_client: { most: 4, minutes: 60 },
  /** Nobody walks through a list of addresses. A household or an office still gets in. */
  links_from_client: { most: 20, minutes: 60 },
  /** Each arrival from the identity provider makes us ask it several things. A whole office still gets in. */
  provider_from_client: { most: 120, minutes: 60 },
  /** Each message is a letter to the other side, on the desk to many: a conversation fits in it, a flood does not. */
  messages_about_piece: { most: 20, minutes: 60 },
  /** The same for somebody with many pieces. */
  messages_from_person: { most: 60, minutes: 60 },
  /** A lively conversation fits in it; a flood from one account does not (security.md AC-45). */
  comments_from_person: { most: 10, minutes: 10 },
  /** Each time a comment is written anew it is screened again, and may have to be read again. */
  comments_rewritten: { most: 20, minutes: 60 },
  /** Three reports hide a comment until somebody looks: nobody is to go through a thread and empty it. */
  reports_from_person: { most: 20, minutes: 60 },
  /** Anybody may report an error without an account: a reader who goes through a piece fits in it, a script does not. */
  errors_from_client: { most: 10, minutes: 60 },
  /** Each has to be read by an editor: a piece everybody argues about fits in it, many addresses at once do not. */
  errors_about_piece: { most: 60, minutes: 60 },
} as const satisfies Record<string, { most: number; minutes: number }>;

export type LimitName = keyof typeof limitNames;
