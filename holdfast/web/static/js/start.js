import { initAll } from "../built/govuk-frontend.js";
initAll();
