/**
 * Runs `work` once no finger or button is down. A note that appears between press and release moves what is under the
 * pointer, and the click is lost.
 */
export function whenPointerRests(work: () => void) {
  listen();
  if (!down) return work();
  addEventListener("pointerup", () => setTimeout(work), { once: true });
}

let listening = false;
let down = false;

function listen() {
  if (listening) return;
  listening = true;
  const set = (value: boolean) => () => {
    down = value;
  };
  addEventListener("pointerdown", set(true), true);
  addEventListener("pointerup", set(false), true);
  addEventListener("pointercancel", set(false), true);
}

/** To be called once the page lives, so that the first press is known of. */
export const watchPointer = listen;
