import { initAll } from "../built/govuk-frontend.js";
initAll();

// A key that is not there, or that somebody puts away, would leave the page as it was without a word.
document.addEventListener("allauth.error", (event) => {
  const said = document.getElementById("key-problem");
  if (said) {
    event.preventDefault();
    said.textContent = "The key was not used. Try again, or take another way.";
  }
});
