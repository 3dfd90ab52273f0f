// The page of the flow map: its frame and its style.
import { cardsHtml, countsText, escapeHtml, wordsOf } from './flow-map-nodes.mjs';

const style = `
:root {
  color-scheme: light dark;
  --text: light-dark(#1b2226, #e6ebe9);
  --muted: light-dark(#566068, #a5b0b2);
  --page: light-dark(#f3f5f4, #121617);
  --card: light-dark(#fff, #1c2224);
  --result: light-dark(#e6f2ee, #16302a);
  --line: light-dark(#cbd3d1, #3a4448);
  --border: light-dark(#7d878d, #7b878b);
  --edge: light-dark(#9aa5a4, #5d696c);
  --accent: light-dark(#0a6353, #74d0bb);
  --before: light-dark(#a15c00, #e5b25d);
}
* { box-sizing: border-box; margin: 0; }
html { scroll-padding-block: 5.5rem 2rem; -webkit-text-size-adjust: 100%; }
body { color: var(--text); background: var(--page); font: 0.875rem/1.4 system-ui, sans-serif; overflow-wrap: break-word; }
header, main { padding-inline: 1rem; }
h1 { padding-top: 1rem; font-size: 1.375rem; line-height: 1.25; }
.lead { max-width: 60em; margin-top: 0.25rem; color: var(--muted); }
form { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; align-items: end;
  padding: 0.6rem 1rem; background: var(--page); border-bottom: 1px solid var(--line); }
label { display: grid; gap: 0.1rem; font-size: 0.8125rem; color: var(--muted); }
label:has(input) { flex: 0 1 22rem; }
select, input { width: 100%; min-height: 2.5rem; padding: 0.3rem 0.6rem; font: inherit; font-size: 1rem; color: var(--text);
  background: var(--card); border: 1px solid var(--border); border-radius: 0.5rem; }
#status { padding-bottom: 0.6rem; color: var(--muted); }
#map { position: relative; margin-block: 1rem 3rem; }
#edges { position: absolute; inset: 0; width: 100%; height: 100%; overflow: visible; pointer-events: none; }
path { fill: none; stroke: var(--edge); stroke-width: 1.5; }
path.far { stroke-dasharray: 5 4; }
path.way { stroke: var(--before); stroke-width: 2.5; }
path.lit { stroke: var(--accent); stroke-width: 2.5; }
[data-lit] path:not(.lit, .way) { opacity: 0.45; }
section { position: relative; padding: 0.5rem 0.65rem 0.6rem; background: var(--card); border: 1px solid var(--line);
  border-radius: 0.6rem; break-inside: avoid; }
section.outcome { background: var(--result); border-inline-start: 4px solid var(--accent); }
section.after, section.lit { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); }
section.before { border-color: var(--before); box-shadow: 0 0 0 1px var(--before); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 1px; }
h2 { font-size: 0.9375rem; line-height: 1.3; }
.name, .from, code { font: 0.75rem/1.4 ui-monospace, monospace; color: var(--muted); }
.name { margin-bottom: 0.15rem; }
.from { margin-top: 0.4rem; }
.id { color: inherit; text-decoration-color: var(--edge); overflow-wrap: anywhere; }
.from .id { display: inline-block; margin-inline-end: 0.35em; }
.help { margin-top: 0.25rem; font-size: 0.8125rem; color: var(--muted); }
ul { margin-top: 0.45rem; padding: 0; list-style: none; }
li { border-top: 1px solid var(--line); }
li a { display: block; padding-block: 0.3rem; color: inherit; text-decoration: none; }
li a:hover .text { text-decoration: underline; }
li code { display: block; overflow-wrap: anywhere; }
li.lit .text, li.lit code, .lit > .name { color: var(--accent); }
.before li.lit .text, .before li.lit code { color: var(--before); }
li.lit code, .lit > .name { font-weight: 700; }
q { font-weight: 600; }
.list #cards, .found #cards { display: grid; gap: 0.9rem; }
.list #cards { margin-inline-end: var(--gutter); max-width: 40em; }
.list section { margin-inline-start: calc(var(--depth) * 0.6rem); }
.list path.far:not(.lit, .way) { opacity: 0; }
.found #cards { grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); align-items: start; }
.columns .one, .list .one, .columns section + section li:not(.far) code { display: none; }
.columns h2 { font-size: 0.875rem; }
.columns section:first-child h2 { font-size: 1.0625rem; }
.columns section { position: absolute; width: var(--width); }
.columns section:first-child { position: static; width: auto; max-width: 44em; }
.columns section:first-child ul { margin: 0; }
.columns section:first-child li { position: absolute; left: var(--left); right: 0; background: var(--page); border: 0; border-bottom: 2px solid var(--line); }
.columns section:first-child li a { display: flex; gap: 0.75em; align-items: baseline; padding-inline: 0.5rem;
  font-size: 1.0625rem; font-weight: 700; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media (max-height: 34em) { form { position: static; } html { scroll-padding-block: 1rem; } }
@media (max-width: 40em) {
  html { scroll-padding-block-start: 8rem; }
  .lead { font-size: 0.8125rem; }
  form { gap: 0.5rem; }
  label:has(input) { flex: 1 1 7.5rem; }
  #status { flex-basis: 100%; padding: 0; font-size: 0.8125rem; }
}
@media print {
  :root { color-scheme: light; --page: #fff; }
  body { font-size: 9pt; }
  form label, #edges { display: none; }
  form { position: static; border: 0; }
  #map { height: auto !important; }
  #cards { display: block !important; max-width: none !important; margin: 0 !important; columns: 3 15em; column-gap: 1em; }
  #cards section, #cards li { position: static; width: auto; max-width: none; margin: 0 0 0.8em; }
  #cards li { margin: 0; background: none; border: 0; border-top: 1px solid var(--line); }
  #cards li a { display: block; padding-inline: 0; font: inherit; }
  #cards h2 { font-size: 10pt; }
  #cards code, #cards .one { display: block; }
}`;

const names = { en: 'English', ru: 'Русский', uk: 'Українська', nb: 'Norsk bokmål' };

/** The whole page in `locale`, with the data and the script that shows it in the other languages. */
export function pageHtml(data, locale, script) {
  const words = wordsOf(locale);
  const word = (key) => `data-word="${key}">${escapeHtml(words[key])}`;
  const languages = Object.keys(data.locales).map(
    (id) =>
      `<option value="${id}" lang="${id}"${id === locale ? ' selected' : ''}>${names[id] ?? id}</option>`,
  );
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:">
<link rel="icon" href="data:,">
<title>${escapeHtml(words.title)}</title>
<style>${style}
</style>
</head>
<body>
<header>
<h1 ${word('title')}</h1>
<p class="lead" ${word('lead')}</p>
</header>
<form role="search" autocomplete="off">
<label><span ${word('language')}</span><select id="language">${languages.join('')}</select></label>
<label><span ${word('search')}</span><input id="search" type="search"></label>
<p id="status" role="status">${escapeHtml(countsText(data, locale))}</p>
</form>
<main>
<div id="map" class="list"><svg id="edges" aria-hidden="true"></svg><div id="cards">
${cardsHtml(data, locale)}
</div></div>
</main>
<script id="data" type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<script type="module">
${script}</script>
</body>
</html>
`;
}
