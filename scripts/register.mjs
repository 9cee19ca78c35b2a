// Lets Node run this project's TypeScript as it stands, without a build: `node --import ./scripts/register.mjs …`.
// Node strips the types; this adds the three things the bundler knows and Node does not.
import fs from "node:fs";
import { registerHooks } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.resolve(import.meta.dirname, "..");
const outside = [path.join(root, "node_modules"), path.join(root, ".next")];
const nothing = "data:text/javascript,export {};";

/** Whether a module is our own source; packages and built pages resolve as they always do. */
function isOurs(url) {
  if (!url?.startsWith("file:")) return false;
  const file = fileURLToPath(url);
  return (
    file.startsWith(root + path.sep) &&
    !outside.some((folder) => file.startsWith(folder + path.sep))
  );
}

registerHooks({
  resolve(specifier, context, next) {
    if (!isOurs(context.parentURL)) return next(specifier, context);
    // The bundler's guard against server code in the browser; here everything is the server.
    if (specifier === "server-only") return { url: nothing, shortCircuit: true };

    if (specifier.startsWith("@/") || specifier.startsWith(".")) {
      const from = path.dirname(fileURLToPath(context.parentURL));
      const file = specifier.startsWith("@/")
        ? path.join(root, specifier.slice(2))
        : path.resolve(from, specifier);
      const found = path.extname(file) === "" || !fs.existsSync(file) ? `${file}.ts` : file;
      return next(pathToFileURL(found).href, context);
    }
    // "next/headers" is a file of a package without a map of its exports: bundlers add the ending.
    if (/^next\/[a-z]+$/.test(specifier)) return next(`${specifier}.js`, context);
    return next(specifier, context);
  },
});
