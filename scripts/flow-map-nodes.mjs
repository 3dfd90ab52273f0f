// The cards of the flow map as HTML. Runs twice: in Node for the page as written, and in the page itself
// (flow-map.mjs puts this text into it) when an editor chooses another language. Plain functions only.

/** The few words of the map itself. */
export const mapWords = {
  en: {
    title: 'Map of questions and outcomes',
    lead: 'Every question with its answers, and where each answer leads. Point at a card, or move to it with the Tab key, to see its ways in and out.',
    counts: 'Questions: {questions} · Answers: {options} · Outcomes: {outcomes}',
    language: 'Language',
    search: 'Search by text or id',
    found: 'Cards found: {n} of {total}',
    nothing: 'No card holds all of these words.',
    in: 'Ways in:',
  },
  ru: {
    title: 'Карта вопросов и результатов',
    lead: 'Все вопросы с ответами и то, куда ведёт каждый ответ. Наведите указатель на карточку или перейдите к ней клавишей Tab: станет видно, откуда в неё попадают и куда она ведёт.',
    counts: 'Вопросов: {questions} · Ответов: {options} · Результатов: {outcomes}',
    language: 'Язык',
    search: 'Поиск по тексту или id',
    found: 'Найдено карточек: {n} из {total}',
    nothing: 'Нет карточки, в которой есть все эти слова.',
    in: 'Сюда ведут:',
  },
  uk: {
    title: 'Карта запитань і результатів',
    lead: 'Усі запитання з відповідями й те, куди веде кожна відповідь. Наведіть вказівник на картку або перейдіть до неї клавішею Tab: стане видно, звідки до неї потрапляють і куди вона веде.',
    counts: 'Запитань: {questions} · Відповідей: {options} · Результатів: {outcomes}',
    language: 'Мова',
    search: 'Пошук за текстом або id',
    found: 'Знайдено карток: {n} з {total}',
    nothing: 'Немає картки, у якій є всі ці слова.',
    in: 'Сюди ведуть:',
  },
  nb: {
    title: 'Kart over spørsmål og resultater',
    lead: 'Alle spørsmål med svar, og hvor hvert svar fører. Pek på et kort, eller gå til det med Tab-tasten, så ser du veiene inn og ut.',
    counts: 'Spørsmål: {questions} · Svar: {options} · Resultater: {outcomes}',
    language: 'Språk',
    search: 'Søk i tekst eller id',
    found: 'Kort funnet: {n} av {total}',
    nothing: 'Ingen kort inneholder alle disse ordene.',
    in: 'Veier hit:',
  },
};

/** The map's own words; a language that has none yet gets the English ones. */
export const wordsOf = (locale) => mapWords[locale] ?? mapWords.en;

export const fillIn = (text, values) => text.replace(/\{([a-z]+)\}/g, (_, name) => values[name]);

export const escapeHtml = (text) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);

/** Plain text with its `{label-…}` marks as quoted labels in their own language. */
export const richHtml = (text, labels) =>
  text
    .split(/\{([a-z0-9-]+)\}/)
    .map((part, index) => {
      if (index % 2 === 0) return escapeHtml(part);
      if (!Object.hasOwn(labels, part)) return `{${part}}`;
      const [lang, label] = labels[part];
      return `<q lang="${escapeHtml(lang)}">${escapeHtml(label)}</q>`;
    })
    .join('');

/**
 * Where each node stands: its depth is the longest way to it, so that every edge leads to a deeper node; a
 * node that several answers lead to stands once, behind the deepest of them.
 */
export function treeOf(graph) {
  const [start] = Object.keys(graph);
  const depth = {};
  const parent = {};
  const visit = (id, level, trail) => {
    if (trail.includes(id) || depth[id] >= level) return;
    depth[id] = level;
    parent[id] = trail.at(-1);
    for (const target of Object.values(graph[id] ?? {})) visit(target, level + 1, [...trail, id]);
  };
  visit(start, 0, []);
  const order = [];
  const list = (id) => {
    if (order.includes(id)) return;
    order.push(id);
    for (const target of Object.values(graph[id] ?? {})) if (parent[target] === id) list(target);
  };
  list(start);
  const from = Object.fromEntries(order.map((id) => [id, []]));
  for (const id of order) for (const target of new Set(Object.values(graph[id] ?? {}))) from[target].push(id);
  return { start, depth, parent, order, from };
}

const idLink = (id) => `<a class="id" href="#${id}" translate="no">${id}</a>`;

function cardHtml(id, { graph, labels, locales }, tree, locale) {
  const { text, help, options = {} } = locales[locale].nodes[id];
  const answers = Object.entries(graph[id] ?? {}).map(
    ([option, target]) =>
      `<li data-option="${option}" data-to="${target}"${tree.parent[target] === id ? '' : ' class="far"'}><a href="#${target}">` +
      `<span class="text">${richHtml(options[option], labels)}</span> ` +
      `<code translate="no">→ ${target}</code></a></li>`,
  );
  const ways = tree.from[id].map(idLink);
  const one = ways.length === 1 ? ' one' : '';
  return (
    `<section id="${id}" class="${graph[id] ? 'question' : 'outcome'}" tabindex="-1" style="--depth:${tree.depth[id]}">` +
    `<p class="name">${idLink(id)}</p><h2>${richHtml(text, labels)}</h2>` +
    (help ? `<p class="help">${richHtml(help, labels)}</p>` : '') +
    (answers.length ? `<ul>${answers.join('')}</ul>` : '') +
    (ways.length ? `<p class="from${one}">${wordsOf(locale).in} ${ways.join(' ')}</p>` : '') +
    '</section>'
  );
}

/** Every node once, in the order of the tree, in one language. */
export function cardsHtml(data, locale) {
  const tree = treeOf(data.graph);
  return tree.order.map((id) => cardHtml(id, data, tree, locale)).join('\n');
}

export function countsText({ graph }, locale) {
  const questions = Object.keys(graph).length;
  return fillIn(wordsOf(locale).counts, {
    questions,
    options: Object.values(graph).flatMap(Object.keys).length,
    outcomes: treeOf(graph).order.length - questions,
  });
}
