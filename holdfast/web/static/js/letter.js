// Keys for the suggestion that is in focus: what its buttons do, without the mouse. They work nowhere else on the page.
const all = () => [...document.querySelectorAll(".hf-suggestion")];

function focusOn(suggestion) {
  if (!suggestion) return;
  suggestion.focus();
  suggestion.scrollIntoView({ block: "center" });
}

document.addEventListener("keydown", (event) => {
  const here = event.target.closest?.(".hf-suggestion");
  if (!here || event.ctrlKey || event.metaKey || event.altKey) return;
  const list = all();
  const at = list.indexOf(here);
  if (event.key === "j") focusOn(list[at + 1]);
  else if (event.key === "k") focusOn(list[at - 1]);
  else here.querySelector(`[data-key="${CSS.escape(event.key)}"]`)?.click();
});

// Back from a decision, the next sentence that is still open has the focus: once the browser has gone to the place
// that the address names, for that takes the focus away.
function focusOnNextOpen() {
  const row = document.getElementById(location.hash.slice(1));
  const later = Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY;
  focusOn(all().find((one) => "open" in one.dataset && row && row.compareDocumentPosition(one) & later));
}

if (location.hash.startsWith("#passage-")) {
  window.addEventListener("load", () => setTimeout(focusOnNextOpen, 50));
}
