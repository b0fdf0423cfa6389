// One key presses the button or link that names it. Everything works without
// this script; keys rest while somebody types, a key held down
// counts once, and they can be switched off.
"use strict";

(function () {
  const OFF = "claimtrack-keys-off";
  const box = document.getElementById("hotkeys");

  if (box) {
    box.checked = localStorage.getItem(OFF) === null;
    box.addEventListener("change", function () {
      if (box.checked) localStorage.removeItem(OFF);
      else localStorage.setItem(OFF, "yes");
    });
  }

  document.addEventListener("keydown", function (event) {
    const typing = event.target.closest("input:not([type=checkbox]), textarea, select");
    if (typing || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    if (box && !box.checked) return;
    const target = document.querySelector(`[data-hotkey="${CSS.escape(event.key)}"]:not([disabled])`);
    if (!target) return;
    event.preventDefault();
    target.click();
  });
})();
