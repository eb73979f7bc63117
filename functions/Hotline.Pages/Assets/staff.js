// Comfort for staff only: every page does its work without this file.
'use strict';

// Selects every case of a list that can be selected.
for (const all of document.querySelectorAll('[data-select-all]')) {
  all.hidden = false;
  const form = all.closest('form');
  all.addEventListener('change', event => {
    for (const box of form.querySelectorAll('input[name=case]')) {
      box.checked = event.target.checked;
    }
  });
}
