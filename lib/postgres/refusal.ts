/** What a start needs cannot be had, with the sentence an operator reads. The starter prints it and exits 1. */
export class CannotStart extends Error {
  override name = "CannotStart";
}
