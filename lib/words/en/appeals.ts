/** Words of asking for another look: once, with a reason; and of taking up what has expired. */
export const words = {
  appeal: {
    button: "Appeal",
    title: "Ask another editor to look?",
    text: "You can appeal once. Your piece goes back to the queue as you sent it, another editor is offered it, and both decisions stay on record.",
    label: "Reason",
    hint: "What was overlooked or misread? The editors read this with your piece.",
    confirm: "Appeal",
    cancel: "Leave it",
    sending: "Sending…",
    failed: "It was not sent. What you wrote is kept here: try again in a moment.",
  },

  revive: "Take it up again",
  reviving: "Opening…",
  reviveHint: "It comes back just as you left it.",
  reviveFailed: "It could not be taken up just now. Try again in a moment.",
};
