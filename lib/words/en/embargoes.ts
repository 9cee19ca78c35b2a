/** Words for embargoes: before which moment a piece does not appear. The desk's alone. */
export const words = {
  title: "Embargo",
  none: "It may appear as soon as nothing stands in its way.",
  until: (moment: string) => `It does not appear before ${moment}, neither by hand nor by itself.`,

  open: "Set an embargo",
  change: "Move the embargo",
  formTitle: "Not before a day and an hour",
  legend: "When does the embargo end?",
  reason: "Who asked for it",
  reasonHint: "For your colleagues: the source, the court or the occasion, and how they said it.",
  follows:
    "Until then nobody can publish it, and it can be scheduled for that moment or later. The author sees in the history of their piece that there is an embargo, and no more.",
  done: "Under embargo until then.",
  lift: "Lift the embargo",
  lifted: "The embargo is lifted.",
};
