/** Words of the publication's frame: what surrounds every page. */
export const words = {
  skipToContent: "Skip to the text",
  opinion: "Opinion",
};
