const local = new Intl.DateTimeFormat("en-GB", {
  weekday: "short",
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
  timeZoneName: "long",
});

/** Words for planning a publication. */
export const words = {
  schedule: "Schedule",
  scheduled: "Scheduled. It goes out by itself.",
  title: "When should it go out?",
  day: "Day",
  time: "Time",
  zone: "In Coordinated Universal Time (UTC), like every time on the desk.",
  here: (date: Date) => `Where you are: ${local.format(date)}.`,
  goesOut: (moment: string) =>
    `On ${moment} it goes out by itself, as it stands, if nothing stands in its way then. Should something, you are told: cleared within an hour it still goes out, later an editor publishes it.`,
  embargo: (moment: string) => `The embargo ends on ${moment}.`,
  blocked: "At that time something would still stand between this piece and publication.",
  unschedule: "Take off the schedule",
  unscheduled: "Off the schedule. It is ready, and goes out when an editor says so.",
};
