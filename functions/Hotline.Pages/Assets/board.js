// Renews the board while it is looked at; without this file it is renewed by loading the page again.
'use strict';

const every = 20000;
const board = () => document.querySelector('[data-refresh]');

setInterval(async () => {
  if (document.hidden || board().contains(document.activeElement)) return;
  try {
    const answer = await fetch(board().dataset.refresh);
    if (!answer.ok || answer.redirected) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-refresh]');
    if (!fresh) return;
    fresh.querySelectorAll('details').forEach((part, i) => { part.open = board().querySelectorAll('details')[i]?.open ?? false; });
    board().replaceWith(fresh);
  } catch {
    // The next round tries again; the time on the board tells how old it is.
  }
}, every);
