// Keys of the dispatch desk: they count only while a card has the focus, so that no screen reader's keys are taken.
'use strict';

const cards = [...document.querySelectorAll('[data-card]')];
const legend = document.querySelector('[data-keys]');
if (legend) legend.hidden = false;

for (const card of cards) {
  card.tabIndex = 0;
  const suggestions = card.querySelectorAll('[data-suggestion]');
  for (const [i, button] of suggestions.entries()) {
    const key = document.createElement('kbd');
    key.textContent = i + 1;
    key.setAttribute('aria-hidden', 'true');
    button.prepend(key);
  }

  card.addEventListener('keydown', event => {
    const part = card.querySelector(`details[data-key="${CSS.escape(event.key)}"]`);
    if (event.altKey || event.ctrlKey || event.metaKey || event.target.matches('input:not([type=checkbox]), select, textarea')) return;
    const at = cards.indexOf(card);
    const act = {
      ArrowDown: () => cards[at + 1]?.focus(),
      ArrowUp: () => cards[at - 1]?.focus(),
      x: () => card.querySelector('.pick input').click(),
    }[event.key] ?? (suggestions[event.key - 1] && (() => suggestions[event.key - 1].click())) ?? (part && (() => {
      part.open = true;
      part.querySelector('select, textarea').focus();
    }));
    if (!act) return;
    event.preventDefault();
    act();
  });
}

if (!document.querySelector('.error-summary')) cards[0]?.focus({ preventScroll: true });
