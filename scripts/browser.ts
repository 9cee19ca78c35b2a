import { words } from "#words/process";
import { findBrowser } from "@/tests/support/browser";

// Says which browser the stories would use; exits 1 where there is none.
const browser = await findBrowser();
console.log(browser?.executablePath ?? words.testing.noBrowser);
process.exit(browser ? 0 : 1);
