/** What all integrations share: from the element and the attributes an author wrote to the lines on the page. Pure. */

export const aliases = { no: 'nb', nn: 'nb', ua: 'uk' };

/** Attributes that every HTML element may have; event handlers are not among them. */
export const common = /^(id|class|style|title|dir|slot|part|(data|aria)-[a-z][a-z0-9-]*)$/;

/** What readers see until the script is there. */
export const befores = ['start', 'fallback', 'none'];

/** The locale for a language tag such as `uk-UA`, `UA` or `nn_NO`; undefined where there is none. */
export function toLocale(tag, locales) {
  const [primary] = String(tag ?? '')
    .toLowerCase()
    .split(/[-_]/);
  const locale = Object.hasOwn(aliases, primary) ? aliases[primary] : primary;
  return locales.includes(locale) ? locale : undefined;
}

/** `['theme=dark', 'remember']`, as authors write it where a generator has no attributes: `{ theme: 'dark', … }`. */
export const fromWords = (words) =>
  Object.fromEntries(
    words.map((word) => {
      const [, name, value] = /^([^=]*)(?:=([\s\S]*))?$/.exec(String(word));
      return [name.trim(), value === undefined ? true : value.replace(/^(["'])([\s\S]*)\1$/, '$2')];
    }),
  );

const escape = (value) =>
  String(value).replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The attributes for the tag, in the author's order; what is not understood is left out and told in `problems`. */
function attributesOf(given, element, known, problems) {
  const attributes = [];
  for (const [name, value] of Object.entries(given)) {
    // `remember` may be switched off by a variable of the template.
    if (value === undefined || value === null || value === false || value === '') continue;
    const allowed = Object.hasOwn(known, name) ? known[name] : common.test(name) ? 'text' : undefined;
    if (!allowed) {
      const names = ['lang', 'before', ...Object.keys(known)].join(', ');
      problems.push(`unknown attribute ${name} of ${element}, left out; there are ${names}`);
    } else if (allowed === 'flag') {
      if (String(value) !== 'false') attributes.push([name, '']);
    } else if (Array.isArray(allowed) && !allowed.includes(String(value))) {
      problems.push(`${name}="${value}" is not known, left out; there are ${allowed.join(', ')}`);
    } else attributes.push([name, value === true ? '' : String(value)]);
  }
  return attributes;
}

/**
 * What the author asks for. `pageLang` is the language of the page where the generator knows it, `where` names the
 * post in messages, `facts` come from the build. `problems` are for the console; without a known element it throws.
 */
export function understand({ element, attributes = {}, pageLang, where }, facts) {
  const name = String(element ?? '').replace(/^ali-/, '');
  if (!Object.hasOwn(facts.elements, name)) {
    const names = Object.keys(facts.elements).join(', ');
    throw new Error(`ali-help: ${where}: there is no element "${name}"; there are ${names}`);
  }
  const { lang, before = 'start', ...others } = attributes;
  const problems = [];
  if (!befores.includes(before))
    problems.push(`before="${before}" is not known, start is taken; there are ${befores.join(', ')}`);
  const asked = toLocale(lang, facts.locales);
  if (lang && !asked)
    problems.push(
      `lang="${lang}" is not there, the language of the page counts; there are ${facts.locales.join(', ')}`,
    );
  const locale = asked ?? toLocale(pageLang, facts.locales);
  const found = attributesOf(others, name, facts.elements[name], problems);
  // Where the page is in a language we do not have, most readers will get English.
  const text = locale ?? (pageLang ? 'en' : undefined);
  const inside = befores.includes(before) ? before : 'start';
  return {
    tag: `ali-${name}`,
    locale,
    attributes: locale ? [['lang', locale], ...found] : found,
    before: text ? inside : 'none',
    text,
    problems: problems.map((problem) => `ali-help: ${where}: ${problem}`),
  };
}

const valueOf = ({ attributes }, name) => attributes.find(([key]) => key === name)?.[1];

/** The files that hold the text between the ends and the room for it: paths below dist/, or undefined. */
export function filesFor(wanted) {
  const { tag, locale, before, text } = wanted;
  if (before === 'none') return {};
  return {
    room: `fallback/${locale ? `${locale}/` : ''}${tag}.hold.css`,
    inside: `${before}/${text}/${tag}.html`,
    // The first screens of all other questions and answers.
    starts:
      before === 'start' && tag === 'ali-recovery-wizard' && valueOf(wanted, 'start')
        ? `integrations/starts.${text}.json`
        : undefined,
  };
}

/** Headings begin at level 2 in our files, and where the author says on the page. */
const atLevel = (text, level = 2) =>
  text.replace(/(<\/?h)([2-6])\b/g, (_, start, own) => start + Math.min(6, Number(own) + Number(level) - 2));

/** Only the causes that the element will show, in its order. */
function chosenReasons(text, reasons) {
  const items = text.match(/<li>.*<\/li>\n/g) ?? [];
  const chosen = reasons.map((id) => items.find((item) => item.includes(`--${id}"`)) ?? '');
  return text.replace(items.join(''), () => chosen.join(''));
}

const words = (value) => (value ?? '').split(/\s+/).filter(Boolean);

/** The first screen as the element will show it: its own links, only what is chosen. */
function asShown(text, wanted) {
  const [id, reasons] = [valueOf(wanted, 'id'), words(valueOf(wanted, 'reasons'))];
  if (id && wanted.tag === 'ali-recovery-wizard')
    text = text.replace(
      /(href="#)ali-(recovery|contacts|reasons)--/g,
      (_, start) => `${start}${escape(id)}--`,
    );
  if (words(valueOf(wanted, 'hide')).includes('heading')) text = text.replace(/<h2>.*<\/h2>\n/, '');
  return reasons.length ? chosenReasons(text, reasons) : text;
}

/**
 * The lines for the page. `texts` are the contents of `filesFor`, `src` the address of the script.
 * Script and style are needed once on a page.
 */
export function write(wanted, texts, src) {
  const { tag, before } = wanted;
  let inside = texts.starts ? JSON.parse(texts.starts)[valueOf(wanted, 'start')] : undefined;
  inside ??= texts.inside;
  if (inside && before === 'start') inside = asShown(inside, wanted);
  const between = inside ? `\n${atLevel(inside, valueOf(wanted, 'heading-level')).trim()}\n` : '';
  const attributes = wanted.attributes.map(([name, value]) => ` ${name}="${escape(value)}"`).join('');
  return {
    script: `<script src="${escape(src)}" async></script>`,
    style: texts.room ? `<style>\n${texts.room.trim()}\n</style>` : '',
    element: `<${tag}${attributes}>${between}</${tag}>`,
  };
}

const pieces =
  /<script src="[^"]*\/ali-help\.js\?v=[^"]*" async><\/script>\n?|<style>\n\/\* ali-help:[\s\S]*?<\/style>\n?/g;

/** A finished page with each script and style of ours once, however many elements and posts stand on it. */
export function once(html) {
  const seen = new Set();
  return html.replace(pieces, (piece) => {
    if (seen.has(piece.trim())) return '';
    seen.add(piece.trim());
    return piece;
  });
}
