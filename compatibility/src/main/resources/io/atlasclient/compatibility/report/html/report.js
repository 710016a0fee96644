(() => {
  "use strict";
  const form = document.getElementById("filters");
  if (!form) {
    return;
  }
  const findings = Array.from(document.querySelectorAll(".finding"), (element) => ({
    element,
    level: element.dataset.level,
    accepted: element.dataset.accepted === "true",
    tags: element.dataset.tags.split("\n"),
    operations: element.dataset.operations.split("\n"),
    text: element.textContent.toLowerCase(),
  }));

  const apply = () => {
    const levels = Array.from(form.querySelectorAll("[name=level]:checked"), (box) => box.value);
    const words = form.elements.text.value.toLowerCase().split(/\s+/);
    const tag = form.elements.tag.value;
    const operation = form.elements.operation.value;
    let shown = 0;
    for (const finding of findings) {
      const visible = levels.includes(finding.level)
        && (form.elements.accepted.checked || !finding.accepted)
        && (!tag || finding.tags.includes(tag))
        && (!operation || finding.operations.includes(operation))
        && words.every((word) => finding.text.includes(word));
      finding.element.hidden = !visible;
      shown += visible ? 1 : 0;
    }
    for (const section of document.querySelectorAll("main > section:not(.stale)")) {
      section.hidden = !section.querySelector(".finding:not([hidden])");
    }
    form.elements.shown.value = shown + " of " + findings.length + " shown";
  };

  const showTarget = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.closest("[hidden]")) {
      form.reset();
      apply();
      target.scrollIntoView();
    }
  };

  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  window.addEventListener("hashchange", showTarget);
  form.hidden = false;
  apply();
})();
