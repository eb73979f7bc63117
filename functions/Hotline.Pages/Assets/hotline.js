// Comfort only: every page does its work without this file.
'use strict';

// The summary of errors takes focus, so that a screen reader reads it first.
document.querySelector('[data-focus]')?.focus();

// A form is sent once, however often its button is pressed.
for (const form of document.querySelectorAll('form')) {
  form.addEventListener('submit', () => {
    setTimeout(() => form.querySelector('[data-once]')?.setAttribute('disabled', ''), 0);
  });
}

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

// Asks for the position only when the citizen presses the button.
for (const part of document.querySelectorAll('[data-position]')) {
  if (!('geolocation' in navigator)) continue;
  const [longitude, latitude] = part.querySelectorAll('input');
  const said = part.querySelector('output');
  part.hidden = false;
  part.querySelector('button').addEventListener('click', () => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        longitude.value = coords.longitude.toFixed(5);
        latitude.value = coords.latitude.toFixed(5);
        said.textContent = part.dataset.found;
      },
      () => { said.textContent = part.dataset.failed; },
      { enableHighAccuracy: true, timeout: 10000 });
  });
}

// What is being written survives a closed tab until the page has been sent; passwords and files are never kept.
for (const field of document.querySelectorAll('textarea[name]')) {
  const key = `draft:${location.pathname}:${field.name}`;
  if (!field.value) field.value = sessionStorage.getItem(key) ?? '';
  field.addEventListener('input', () => sessionStorage.setItem(key, field.value));
  field.form.addEventListener('submit', () => sessionStorage.removeItem(key));
}

// Photos take their time on a phone: shows how far they have come.
for (const bar of document.querySelectorAll('form progress')) {
  const form = bar.closest('form');
  form.addEventListener('submit', event => {
    if (![...form.querySelectorAll('input[type=file]')].some(field => field.files.length)) return;
    event.preventDefault();
    const sending = new XMLHttpRequest();
    sending.upload.addEventListener('progress', ({ loaded, total }) => {
      bar.hidden = false;
      bar.value = loaded / total;
    });
    sending.addEventListener('load', () => {
      if (sending.status < 400) {
        location.assign(sending.responseURL);
        return;
      }

      document.open();
      document.write(sending.responseText);
      document.close();
    });
    sending.addEventListener('error', () => form.submit());
    sending.open('POST', form.action);
    // With the button that was pressed: it may be the map.
    sending.send(new FormData(form, event.submitter));
  });
}
