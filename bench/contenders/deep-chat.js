// The same questions as a chat that answers by itself: options as suggestion buttons, outcomes as HTML.
import 'deep-chat';
import { model } from 'bench:model';

const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const targets = new Map();
const questionHTML = ({ ask, help, options }) => {
  options.forEach(({ text, to }) => targets.set(text, to));
  return `<h2>${escape(ask)}</h2>${help ? `<p>${escape(help)}</p>` : ''}${options
    .map(
      ({ text }) => `<button class="deep-chat-button deep-chat-suggestion-button">${escape(text)}</button>`,
    )
    .join('')}`;
};
const outcomeHTML = ({ title, lead, sections }) =>
  `<h2>${escape(title)}</h2><p>${escape(lead ?? '')}</p>` +
  sections
    .map(
      ({ heading, items }) =>
        `<h3>${escape(heading)}</h3><ul>${items.map(({ text }) => `<li>${escape(text)}</li>`).join('')}</ul>`,
    )
    .join('');
const htmlOf = (id) =>
  model.questions[id] ? questionHTML(model.questions[id]) : outcomeHTML(model.outcomes[id]);

const chat = document.querySelector('deep-chat');
chat.history = [
  { role: 'ai', text: model.lead },
  { role: 'ai', html: htmlOf(model.start) },
];
chat.connect = {
  handler: (body, signals) => {
    const last = body.messages[body.messages.length - 1];
    signals.onResponse({ html: htmlOf(targets.get(last.text) ?? model.start) });
  },
};
