import { controlId, type Place } from "./finding-places";

/** Puts the focus on the control of a place, and opens what it is folded into. @returns that control */
export function goTo(place: Place): HTMLElement | null {
  const control = document.getElementById(controlId(place));
  const folded = control?.closest("details");
  if (folded) folded.open = true;
  control?.focus();
  return control;
}
