// Makes what the browser loads from the packages that `npm ci` installed: one style sheet, and scripts as they come.
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as sass from "sass";

const web = dirname(fileURLToPath(import.meta.url));
const packages = join(web, "..", "..", "node_modules");
const built = join(web, "static", "built");
mkdirSync(built, { recursive: true });

const styles = sass.compile(join(web, "styles", "site.scss"), {
  loadPaths: [packages],
  style: "compressed",
  quietDeps: true,
});
writeFileSync(join(built, "site.css"), styles.css);
copyFileSync(join(packages, "govuk-frontend/dist/govuk/govuk-frontend.min.js"), join(built, "govuk-frontend.js"));
copyFileSync(join(packages, "htmx.org/dist/htmx.min.js"), join(built, "htmx.js"));
