/** The settings a new publication begins with; editors change them. */
export const words = {
  name: "Firsthand",
  tagline: "Today’s headlines, by the people who were there",
  disclaimer:
    "Opinions are the contributor’s own. They are not those of this publication or of any employer or service named in the piece.",
  contact: "desk@firsthand.example",
  about:
    "Firsthand publishes commentary on the news by people who have lived what it is about. We check that they were there, and we print nothing under their name that they did not approve.",
};
