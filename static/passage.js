// A permalink #p120-131 lights up exactly those characters of the text, also
// where no mark stands. Without this script, marked passages are still lit by
// CSS (:target); the text itself is never changed.
"use strict";

(function () {
  function walk(root, start, end) {
    const range = document.createRange();
    let at = 0, open = false;
    const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const node = nodes.currentNode;
      if (node.parentElement.closest(".ref")) continue;
      const letters = Array.from(node.data);
      const next = at + letters.length;
      // The server counts code points, ranges count UTF-16 units.
      const units = (count) => letters.slice(0, count).join("").length;
      if (!open && start < next) { range.setStart(node, units(start - at)); open = true; }
      if (open && end <= next) { range.setEnd(node, units(end - at)); return range; }
      at = next;
    }
    return null;
  }

  // Paragraphs carry the offset of their first character, in code points.
  function find(start, end) {
    const lines = Array.from(document.querySelectorAll(".text [data-start]"));
    const line = lines.filter((p) => Number(p.dataset.start) <= start).pop();
    if (!line) return null;
    const from = start - Number(line.dataset.start);
    return walk(line, from, from + (end - start));
  }

  function light() {
    const match = /^#p(\d+)-(\d+)$/.exec(location.hash);
    if (!match || !window.CSS || !CSS.highlights) return;
    const range = find(Number(match[1]), Number(match[2]));
    CSS.highlights.delete("passage");
    if (!range) return;
    CSS.highlights.set("passage", new Highlight(range));
    if (!document.getElementById(location.hash.slice(1))) {
      range.startContainer.parentElement.scrollIntoView({ block: "center" });
    }
  }

  window.addEventListener("hashchange", light);
  light();
})();
