/** Ties the page together: the address, what is chosen, the words, and what is drawn from them. */
import { html, nothing, render } from '../../dist/configurator/lit.js';
import { textLocale } from './between.js';
import { dist, loadFacts, loadFallbacks, loadSpace, loadStarts, loadTitles, loadWords } from './facts.js';
import { form } from './form.js';
import { languageName } from './lists.js';
import { examples } from './notes.js';
import { initial, isValid, options } from './options.js';
import { bar, output } from './output.js';
import { fit, preview, previewPage, show, shownIn } from './preview.js';
import { previewSnippet } from './snippet.js';
import { fromHash, toHash } from './state.js';
import { fill } from './text.js';

const root = document.getElementById('app');
const app = {
  facts: undefined,
  words: undefined,
  titles: undefined,
  locale: '',
  /** The language of this page, when it was asked for. */
  ui: undefined,
  config: undefined,
  /** What is typed and is not right, or not yet; and where it has been left like that. */
  drafts: {},
  wrong: {},
  /** The order of all ids where the owner has changed it. */
  orders: {},
  rejected: [],
  /** What was said last, per place. */
  said: {},
  dark: matchMedia('(prefers-color-scheme: dark)').matches,
  /** Whether the preview shows an answer; and whether it covers the page of a phone. */
  answer: false,
  peek: false,
  /** Settled once the texts that the lines need are there. */
  loading: undefined,

  /** Takes a choice, or several at once: `take({ key: value })`. */
  set: (key, value) => app.take({ [key]: value }),
  take(choices) {
    for (const key in choices) {
      delete app.drafts[key];
      delete app.wrong[key];
    }
    app.said = {};
    app.config = { ...app.config, ...choices };
    app.rejected = [];
    history.replaceState(history.state, '', toHash(app.config, app.ui));
    void update();
  },
  /** Takes what is typed as soon as it can be right; until then it only stays in its field. */
  type(key, value, typed = value) {
    if (isValid(optionOf(key), value, app.facts)) return app.set(key, value);
    app.drafts[key] = typed;
    draw();
  },
  /** The field is left: now it has to be right. */
  leave(key, value) {
    if (isValid(optionOf(key), value, app.facts)) return app.set(key, value);
    app.wrong[key] = true;
    draw();
  },
  say(place, text) {
    app.said = { [place]: text };
    draw();
  },
  /** How the preview is looked at. */
  view(changes) {
    Object.assign(app, changes);
    void update();
  },
  reset() {
    Object.assign(app, { config: initial(app.locale), orders: {}, drafts: {}, wrong: {} });
    app.set('element', app.config.element);
    app.say('copy', app.words.snippet['was-reset']);
    document.querySelector('[name=platform]:checked').focus();
  },
  link: () => new URL(toHash(app.config, app.ui), location.href).href,
};

const optionOf = (key) => options.find((each) => each.key === key);

/** The same choices with this page in another language; an element that spoke the old one takes the new one too. */
function linkTo(locale) {
  const follow = (key) => (app.config[key] === app.locale ? { [key]: locale } : {});
  return toHash({ ...app.config, ...follow('lang'), ...follow('fallback-lang') }, locale);
}

const header = () => html`
  <a class="skip" href="#lines" @click=${toLines}>${app.words.skip}</a>
  <header>
    <p class="mark">ali-help <span>${app.facts.version}</span></p>
    <nav aria-label=${app.words.languages}>
      ${app.facts.locales.map(
        (locale) =>
          html`<a
            href=${linkTo(locale)}
            lang=${locale}
            aria-current=${locale === app.locale ? 'true' : nothing}
            >${languageName(locale)}</a
          >`,
      )}
    </nav>
  </header>
`;

/** The fragment holds the choices, so the jump is made here. */
function toLines(event) {
  event.preventDefault();
  document.getElementById('lines').focus();
}

function draw() {
  const { words } = app;
  render(
    html`
      ${header()}
      <main>
        <div class="work">
          <div class="choose">
            <div class="intro">
              <h1>${words.title}</h1>
              <p>${words.lead}</p>
              <div role="status">
                ${
                  app.rejected.length
                    ? html`<p class="bad">${fill(words.bad, { list: app.rejected.join(', ') })}</p>`
                    : nothing
                }
              </div>
            </div>
            ${form(app)}
          </div>
          <div class="result">${preview(app)} ${output(app)}</div>
        </div>
        <div class="more">${examples(app)}</div>
        <p class="sr" role="status">${app.said.order ?? nothing}</p>
      </main>
      <footer><p>${words.promise}</p></footer>
      ${bar(app)}
    `,
    root,
  );
  clearTimeout(drawing);
  drawing = setTimeout(drawFrames, 120);
}

let drawing;
function drawFrames() {
  const lines = previewSnippet(shownIn(app), app.facts, dist);
  for (const size of ['narrow', 'wide']) {
    const place = document.getElementById(`frame-${size}`);
    const title = `${app.words.preview.title}: ${app.words.preview[size]}`;
    show(
      place,
      previewPage(lines, { lang: app.locale, dark: app.dark, title, post: app.words.preview.post }),
      title,
    );
    if (size === 'wide') fit.observe(place);
  }
}

/** Fetches what the choices need and draws. */
async function update() {
  const wanted = app.config;
  const { before, space, lang } = wanted;
  const load = Promise.all([
    before === 'start' && loadStarts(app.facts, textLocale(wanted), { nodes: Boolean(shownIn(app).start) }),
    before === 'fallback' && loadFallbacks(app.facts, textLocale(wanted)),
    before !== 'none' && space && loadSpace(app.facts, lang),
  ]);
  app.loading = load;
  draw();
  await load;
  if (app.config !== wanted) return;
  app.loading = undefined;
  draw();
}

async function restore() {
  app.facts ??= await loadFacts();
  const found = fromHash(location.hash, app.facts, navigator.languages);
  const { locale } = found;
  const [words, titles] =
    locale === app.locale
      ? [app.words, app.titles]
      : await Promise.all([loadWords(locale), loadTitles(locale)]);
  const first = !app.words;
  Object.assign(app, found, { words, titles, drafts: {}, wrong: {}, orders: {}, said: {} });
  document.documentElement.lang = locale;
  document.title = `ali-help: ${words.title}`;
  // What stands in the file is for readers without scripts.
  if (first) root.replaceChildren();
  await update();
}

addEventListener('hashchange', () => void restore());
restore().catch((error) => {
  console.error(error);
  const note = document.createElement('p');
  note.setAttribute('role', 'alert');
  note.textContent = app.words?.failed ?? 'This page could not load a part of itself. Please reload it.';
  root.prepend(note);
});
