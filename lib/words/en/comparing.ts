/** Words of the author comparing two versions of their piece. */
export const words = {
  title: "Compare versions",
  back: "Where it stands",
};
