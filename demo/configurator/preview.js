/** Two frames that show the very snippet, in a page as narrow as a phone and in a wide one. */
import { html, nothing } from '../../dist/configurator/lit.js';
import { languageName } from './lists.js';
import { radios } from './controls.js';
import { fill } from './text.js';

/** The choices as the preview shows them: an answer is the page the wizard may lead to. */
export function shownIn({ config, facts, answer }) {
  if (!answer || config.element !== 'recovery-wizard' || config.start.startsWith('o-')) return config;
  return { ...config, start: facts.nodes.find((id) => id.startsWith('o-')) };
}

/** A post of a blog around the snippet. */
export const previewPage = (lines, { lang, dark, title, post }) => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
:root { color-scheme: ${dark ? 'dark' : 'light'} }
body { margin: 16px; color: ${dark ? '#dfe4e2' : '#22272a'}; background: ${dark ? '#0f1314' : '#faf8f4'};
  font: 17px/1.6 system-ui, sans-serif }
h1 { margin: 0 0 8px; font: 700 24px/1.25 Georgia, serif }
main { max-width: 42rem; margin: 0 auto }
</style>
</head>
<body>
<main>
<h1>${post.title}</h1>
<p>${post.above}</p>
${lines}
<p>${post.below}</p>
</main>
</body>
</html>`;

const ready = (frame) => frame.contentDocument?.querySelector('[ready]');

/** Shows a page in a place; what was shown stays until the new one is there, so that nothing flickers. */
export function show(place, page, title) {
  if (place.dataset.page === page && place.lastElementChild?.title === title) return;
  place.dataset.page = page;
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.srcdoc = page;
  frame.allow = 'clipboard-write';
  frame.className = 'coming';
  place.append(frame);
  const begin = Date.now();
  const settle = () => {
    if (!frame.isConnected || place.lastElementChild !== frame) return frame.remove();
    if (!ready(frame) && Date.now() - begin < 5000) return setTimeout(settle, 30);
    frame.className = '';
    // Moving the new frame would load it again, so the others go.
    while (place.firstElementChild !== frame) place.firstElementChild.remove();
  };
  frame.addEventListener('load', settle);
}

/** Scales what is wider than its place, like a page seen from further away. */
export const fit = new ResizeObserver((entries) => {
  for (const { target, contentRect } of entries) {
    target.style.setProperty('--scale', Math.min(1, contentRect.width / 720));
  }
});

export function preview(app) {
  const { words, config } = app;
  const page = {
    config: { page: app.dark ? 'dark' : 'light' },
    set: (_, value) => app.view({ dark: value === 'dark' }),
  };
  const view = {
    config: { view: app.answer ? 'answer' : 'first' },
    set: (_, value) => app.view({ answer: value === 'answer' }),
  };
  const switchable = config.element === 'recovery-wizard' && !config.start.startsWith('o-');
  return html`
    <section class=${app.peek ? 'preview peek' : 'preview'} aria-labelledby="preview">
      <div class="bar">
        <h2 id="preview">${words.preview.title}</h2>
        ${radios(
          page,
          'page',
          words.preview.page,
          [
            { value: 'light', label: words.preview.light },
            { value: 'dark', label: words.preview.dark },
          ],
          { shape: 'line' },
        )}
        ${
          switchable
            ? radios(
                view,
                'view',
                words.preview.view,
                ['first', 'answer'].map((value) => ({ value, label: words.preview[value] })),
                { shape: 'line' },
              )
            : nothing
        }
      </div>
      <div class="frames">
        <figure class="narrow">
          <div class="place" id="frame-narrow"></div>
          <figcaption>${words.preview.narrow}</figcaption>
        </figure>
        <figure class="wide">
          <div class="place" id="frame-wide"></div>
          <figcaption>${words.preview.wide}</figcaption>
        </figure>
      </div>
      <p class="hint">
        ${config.form === 'npm' ? words.preview.npm : words.preview.note}
        ${config.lang === 'page' ? fill(words.preview.language, { language: languageName(app.locale) }) : nothing}
      </p>
    </section>
  `;
}
