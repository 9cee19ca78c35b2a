/** The head of every page for people who are signed in. */
export const words = {
  skip: "Skip to the page",
  navigation: "Your pages",
  submissions: "My submissions",
  desk: "Desk",
  account: "Account",
  signOut: "Sign out",
  leavesUnsaved: (texts: number) =>
    `${texts === 1 ? "One text" : `${texts} texts`} on this device could not be saved yet. Signing out removes what is only here. Sign out anyway?`,
  signedInAs: (name: string) => `Signed in as ${name}`,
};
