// Comfort for whoever enters calls and letters: keys, help while typing, and nothing typed is lost.
'use strict';

for (const form of document.querySelectorAll('form[data-kept]')) {
  const aid = form.querySelector('[data-aid]');
  const panel = aid.parentElement;
  const status = form.querySelector('[data-status]');
  const key = `entry:${form.getAttribute('action')}`;
  const typed = [...form.elements].filter(field => field.name && !['hidden', 'file', 'submit', 'radio', 'checkbox'].includes(field.type));
  let waiting, running, sent, leaving = false;

  // What the server never received (the connection was down) comes back from this browser.
  const unsent = JSON.parse(sessionStorage.getItem(key) ?? 'null');
  for (const field of unsent ? typed : []) {
    if (!field.value) field.value = unsent[field.name] ?? '';
  }

  async function look() {
    running?.abort();
    running = new AbortController();
    const fields = new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === 'string'));
    panel.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(form.dataset.kept, { method: 'POST', body: fields, signal: running.signal });
      if (!answer.ok || answer.redirected) return;
      sessionStorage.removeItem(key);
      const fragment = await answer.text();
      if (!aid.contains(document.activeElement)) aid.innerHTML = fragment;
      const said = aid.querySelector('[data-said]')?.textContent ?? '';
      if (status.textContent !== said) status.textContent = said;
    } catch {
      // Kept in this browser until the server can be reached again.
    } finally {
      panel.removeAttribute('aria-busy');
    }
  }

  form.addEventListener('input', event => {
    if (leaving || event.target.type === 'file') return;
    sessionStorage.setItem(key, JSON.stringify(Object.fromEntries(typed.map(field => [field.name, field.value]))));
    clearTimeout(waiting);
    waiting = setTimeout(() => { sent = look(); }, 400);
  });

  // What is on its way to be kept arrives first: coming after the end of the entry it would bring the draft back.
  form.addEventListener('submit', event => {
    leaving = true;
    clearTimeout(waiting);
    if (!sent) {
      sessionStorage.removeItem(key);
      return;
    }

    event.preventDefault();
    sent.then(() => {
      sent = undefined;
      form.requestSubmit(event.submitter);
    });
  });
  if (unsent) sent = look();

  const shown = form.parentElement.querySelector('[data-keys]');
  if (shown) shown.hidden = false;
  const first = selector => form.querySelector(selector);
  const keys = {
    F2: () => first('input[type=tel]')?.focus(),
    F4: () => first('textarea')?.focus(),
    F8: () => panel.focus(),
    F9: () => first('[data-finish]').click(),
  };
  document.addEventListener('keydown', event => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });
  if (!document.querySelector('.error-summary')) first('input[type=tel], textarea')?.focus({ preventScroll: true });
}
