// The script inside the flow map: language, search, places of the cards, edges, what is lit up.
// Never imported; flow-map.mjs puts its text into the page, behind that of flow-map-nodes.mjs.
import { cardsHtml, countsText, fillIn, treeOf, wordsOf } from './flow-map-nodes.mjs';

const find = (id) => document.getElementById(id);
const data = JSON.parse(find('data').textContent);
const tree = treeOf(data.graph);
const columns = Math.max(...Object.values(tree.depth));
const map = find('map');
const cards = find('cards');
const edges = find('edges');
const language = find('language');
const search = find('search');
const standard = document.documentElement.lang;
let locale = standard;

const GAP = 38; // between two columns
const LEFT = 22; // for the trunk from the first question
const SPACE = 14; // between two cards of a column
const ENTRY = 17; // where an edge meets a card, from its top
const LANE = 7; // between two edges beside the list

const answers = (id) => [...find(id).querySelectorAll('li')];

/** Columns by depth: the answers of the first question are the headings of the branches. */
function placeColumns(width) {
  const free = new Array(columns + 1);
  const place = (id, wanted) => {
    const card = find(id);
    const level = tree.depth[id];
    const top = Math.max(wanted, free[level]);
    card.style.left = `${LEFT + (level - 1) * (width + GAP)}px`;
    card.style.top = `${top}px`;
    card.dataset.placed = '';
    free[level] = top + card.offsetHeight + SPACE;
    for (const row of answers(id))
      if (tree.parent[row.dataset.to] === id && !('placed' in find(row.dataset.to).dataset))
        place(row.dataset.to, top);
  };
  let bottom = find(tree.start).offsetHeight + SPACE;
  for (const row of answers(tree.start)) {
    row.style.top = `${bottom}px`;
    free.fill(bottom + row.offsetHeight + SPACE);
    if (!('placed' in find(row.dataset.to).dataset)) place(row.dataset.to, 0);
    bottom = Math.max(...free) + SPACE;
  }
  map.style.height = `${bottom}px`;
}

/** An elbow with round corners: along, up or down at `lane`, along again, and a tip. */
function elbow(x1, y1, lane, x2, y2) {
  const [a, b] = [Math.sign(lane - x1), Math.sign(x2 - lane)];
  const r = Math.min(6, Math.abs(y2 - y1) / 2, Math.abs(x2 - lane), Math.abs(lane - x1));
  const down = Math.sign(y2 - y1);
  const bend =
    Math.abs(y2 - y1) < 1
      ? ''
      : `H${lane - a * r}Q${lane},${y1} ${lane},${y1 + down * r}V${y2 - down * r}Q${lane},${y2} ${lane + b * r},${y2}`;
  return `M${x1},${y1}${bend}H${x2}m${-4 * b},-4l${4 * b},4l${-4 * b},4`;
}

function pathOf(row, index, from, to, origin, mode) {
  const at = (element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const [x, y] = [origin.left, origin.top];
    return { left: left - x, right: right - x, top: top - y, bottom: bottom - y };
  };
  const [card, line, target] = [at(find(from)), at(row), at(find(to))];
  const middle = (line.top + line.bottom) / 2;
  const entry = target.top + ENTRY;
  if (mode === 'list') {
    const lane =
      card.right + 5 + LANE * (tree.parent[to] === from ? columns - tree.depth[from] : columns + 1);
    return elbow(card.right, middle, lane, target.right + 3, entry);
  }
  if (from === tree.start) {
    const x = target.left + ENTRY;
    return `M${LEFT / 3},${card.bottom}V${middle}H${line.left}M${x},${line.bottom}V${target.top - 2}m-4,-4l4,4l4,-4`;
  }
  if (tree.parent[to] !== from)
    return elbow(card.right, middle, target.left - GAP + 4, target.left - 2, entry);
  // Upper answers turn first on the way up and last on the way down, so that no edge of a card crosses another.
  const last = answers(from).length - 1;
  const step = Math.min(6, (GAP - 18) / Math.max(1, last));
  const rank = entry < middle ? last - index : index;
  return elbow(card.right, middle, target.left - 9 - rank * step, target.left - 2, entry);
}

function drawEdges(mode) {
  const origin = map.getBoundingClientRect();
  const paths =
    mode === 'found'
      ? []
      : tree.order.flatMap((from) =>
          Object.values(data.graph[from] ?? {}).map((to, index) => {
            const far = tree.parent[to] === from ? '' : ' class="far"';
            return `<path data-from="${from}" data-to="${to}"${far} d="${pathOf(answers(from)[index], index, from, to, origin, mode)}"/>`;
          }),
        );
  edges.innerHTML = paths.join('');
}

/** Columns where there is room for them, else the indented list; what a search finds stands side by side. */
function layout() {
  const room = map.clientWidth - LEFT - GAP * (columns - 1);
  const width = Math.min(290, Math.floor(room / columns));
  const mode = search.value.trim() ? 'found' : width < 168 ? 'list' : 'columns';
  map.className = mode;
  map.style.cssText = `--width:${width}px;--gutter:${LANE * (columns + 2) + 3}px;--left:${LEFT}px`;
  for (const card of cards.children) {
    card.style.removeProperty('left');
    card.style.removeProperty('top');
    delete card.dataset.placed;
  }
  if (mode === 'columns') placeColumns(width);
  drawEdges(mode);
  light();
}

function filter() {
  const words = wordsOf(locale);
  const simple = (text) => text.toLocaleLowerCase(locale).replace(/[\s\u00ad]+/g, ' ');
  const terms = simple(search.value).trim().split(' ');
  let n = 0;
  for (const card of cards.children) {
    const texts = [...card.querySelectorAll('h2, .help, .text')].map((part) => part.textContent);
    const all = simple([card.id, ...texts].join(' '));
    card.hidden = !terms.every((term) => all.includes(term));
    if (!card.hidden) n++;
  }
  const found = n ? fillIn(words.found, { n, total: tree.order.length }) : words.nothing;
  find('status').textContent = search.value.trim() ? found : countsText(data, locale);
  layout();
}

const focused = () => cards.querySelector('section:focus-within');

/** Lights up a card with its ways out, and its ways in back to the start. */
function light(card = focused()) {
  const before = new Set(card ? tree.from[card.id] : []);
  for (const id of before) for (const earlier of tree.from[id]) before.add(earlier);
  const after = new Set(card ? Object.values(data.graph[card.id] ?? {}) : []);
  map.toggleAttribute('data-lit', Boolean(card));
  for (const path of [...edges.children]) {
    const { from, to } = path.dataset;
    const out = from === card?.id;
    const way = !out && before.has(from) && (to === card.id || before.has(to));
    path.classList.toggle('lit', out);
    path.classList.toggle('way', way);
    if (out || way) edges.append(path);
  }
  for (const other of cards.children) {
    other.classList.toggle('before', before.has(other.id));
    other.classList.toggle('after', after.has(other.id));
    other.classList.toggle('lit', other === card);
    for (const row of other.querySelectorAll('li'))
      row.classList.toggle('lit', Boolean(card) && (other === card || row.dataset.to === card.id));
  }
}

function render() {
  const words = wordsOf(locale);
  document.documentElement.lang = locale;
  document.title = words.title;
  language.value = locale;
  for (const part of document.querySelectorAll('[data-word]')) part.textContent = words[part.dataset.word];
  cards.innerHTML = cardsHtml(data, locale);
  filter();
}

/** `#lang=uk`, `#q-mailbox` or both: `#lang=uk&q-mailbox`. */
function readAddress() {
  const asked = new URLSearchParams(location.hash.slice(1));
  const id = [...asked.keys()].find((key) => Object.hasOwn(tree.depth, key));
  const wanted = asked.get('lang');
  if (wanted !== locale && Object.hasOwn(data.locales, wanted ?? '')) {
    locale = wanted;
    render();
  }
  writeAddress(id);
  if (id) show(id);
}

function writeAddress(id) {
  const parts = [locale === standard ? '' : `lang=${locale}`, id].filter(Boolean);
  history.replaceState(null, '', parts.length ? `#${parts.join('&')}` : location.pathname + location.search);
}

function show(id) {
  if (find(id).hidden) {
    search.value = '';
    filter();
  }
  find(id).scrollIntoView({ block: 'nearest' });
  find(id).focus({ preventScroll: true });
}

language.addEventListener('change', () => {
  locale = language.value;
  render();
  writeAddress();
});
search.addEventListener('input', () => {
  filter();
  if (map.getBoundingClientRect().top < 0) map.scrollIntoView({ behavior: 'instant' });
});
search.addEventListener('keydown', ({ key }) => {
  const shown = [...cards.children].filter((card) => !card.hidden);
  const first = shown.find((card) => card.id === search.value.trim()) ?? shown[0];
  if (key === 'Enter') first?.querySelector('a').focus();
});
cards.addEventListener('click', ({ target }) => {
  const id = target.closest('a')?.hash.slice(1);
  if (id) show(id);
});
for (const type of ['pointerover', 'focusin'])
  cards.addEventListener(type, ({ target }) => light(target.closest('section') ?? focused()));
cards.addEventListener('focusout', () => light());
// A finger leaves at once; what it lit up stays.
cards.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && light());
addEventListener('hashchange', readAddress);
render();
readAddress();
let before = 0;
new ResizeObserver(() => {
  if (map.clientWidth !== before) layout();
  before = map.clientWidth;
}).observe(map);
