import { parseAndValidateFlightRouterState } from "next/dist/server/app-render/parse-and-validate-flight-router-state.js";

/**
 * Whether the framework would take this as what a browser says it shows already. What it cannot read it answers with
 * 500, as if it were our fault; the door leaves such a header behind, and the framework sends the page whole.
 */
export function readsAsRouterState(header: string): boolean {
  try {
    parseAndValidateFlightRouterState(header);
    return true;
  } catch {
    return false;
  }
}
