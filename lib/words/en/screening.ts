/** What people read about the screening of comments, in the policy's own words. */
export const words = {
  policy:
    "Firsthand has no tolerance for comments containing violence, racism, vulgarity, profanity, all caps, or discourteous behavior.",

  /** For each rule: what it is called, what it says to the writer, and what a moderator may answer with. */
  rules: {
    violence: {
      name: "Violence",
      why: "These words threaten somebody, or wish them harm.",
      fix: "Say what you want to change, and how, without harm to anyone.",
      letter: "We took this down because it threatens somebody or wishes them harm.",
    },
    racism: {
      name: "Racism",
      why: "These words put people down for who they are.",
      fix: "Speak of what somebody did or said, not of the group they belong to.",
      letter: "We took this down because it puts people down for who they are.",
    },
    vulgarity: {
      name: "Vulgarity",
      why: "These words are crude.",
      fix: "Say the same in words you would use to a stranger.",
      letter: "We took this down because of crude words.",
    },
    profanity: {
      name: "Profanity",
      why: "These are swear words.",
      fix: "Leave them out; what you have to say will stand without them.",
      letter: "We took this down because of swear words.",
    },
    all_caps: {
      name: "All caps",
      why: "This is written in capitals, which reads as shouting.",
      fix: "Write it as you would say it: capitals for first words and for names.",
      letter: "We took this down because it is written in capitals.",
    },
    discourtesy: {
      name: "Discourtesy",
      why: "These words are aimed at a person rather than at what they said.",
      fix: "Disagree with the argument, and leave the person out of it.",
      letter: "We took this down because it insults a person rather than answering them.",
    },
    quoted: {
      name: "Quoted words",
      why: "These words would not be published if they were yours. You seem to quote them, so a person will look.",
      fix: "You can send it as it is, or say it without the quotation.",
      letter: "We took this down because what it quotes did not need to be repeated here.",
    },
    possible_discourtesy: {
      name: "Possible discourtesy",
      why: "Our filter is not sure about these words. It often errs, so a person will look.",
      fix: "You can send it as it is, or say it more calmly.",
      letter: "We took this down because it was discourteous to others here.",
    },
    language: {
      name: "Another language",
      why: "Our filter cannot read this language, so a person will look.",
      fix: "You can send it as it is.",
      letter: "We took this down because we could not read it well enough to publish it.",
    },
    watched_word: {
      name: "Watched word",
      why: "Our moderators look at every comment with these words, for whatever reason they stand there.",
      fix: "You can send it as it is.",
      letter:
        "We took this down after looking at it, because it did not keep to the comment policy.",
    },
    unavailable: {
      name: "Not screened",
      why: "Our filter did not answer, so a person will look.",
      fix: "You can send it as it is.",
      letter: "We took this down because it did not keep to the comment policy.",
    },
  },
} as const;
