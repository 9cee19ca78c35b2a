/** The head of every page for people who are signed in. */
export const words = {
  skip: "Skip to the page",
  navigation: "Your pages",
  submissions: "My submissions",
  comments: "My comments",
  desk: "Desk",
  commentsDesk: "Comments",
  account: "Account",
  signOut: "Sign out",
  leavesUnsaved: (texts: number) =>
    `${texts === 1 ? "One text" : `${texts} texts`} on this device could not be saved yet. Signing out removes what is only here. Sign out anyway?`,
  /** Above words whose form is no longer offered. */
  left: {
    title: "You had typed this, and it was not sent. It is kept on this device until you sign out:",
    throwAway: "Throw it away",
  },
  signedInAs: (name: string) => `Signed in as ${name}`,
};
