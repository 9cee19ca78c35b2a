/** The head of every page for people who are signed in. */
export const words = {
  skip: "Skip to the page",
  navigation: "Your pages",
  submissions: "My submissions",
  desk: "Desk",
  account: "Account",
  signOut: "Sign out",
  signedInAs: (name: string) => `Signed in as ${name}`,
};
