// Random attributes by the thousand, and the model they are checked against.

/**
 * Random values for random attributes. The model beside it knows what each value means, so that not only "nothing
 * broke" is checked but what is on screen. Runs in the page.
 */
export async function churn(h, { seed, inputs, large }) {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n) => Math.floor(random() * n);
  const pick = (list) => list[below(list.length)];
  const alphabet = [
    ...'abcxyzABC019-_.,:;/\\?#&=%+*~^|!"\'`<>(){}[]$@ \t\n',
    ...['zqx9', 'javascript:', 'data:', '\u202e', '\u0000', '\ud800', 'ї', '👍', '__proto__', 'constructor'],
  ];
  const noise = () => Array.from({ length: below(12) }, () => pick(alphabet)).join('');
  const chunk = 'zqx9 <b> javascript: -_, \u202e ї';
  const megabyte = () =>
    pick(alphabet).repeat(3) + (below(2) ? chunk : pick(alphabet)).repeat(1 << 20).slice(0, 1 << 20);
  const vary = (text) => pick([text, text, ` ${text} `, text.toUpperCase(), text + noise(), noise() + text]);

  const clean = (value) => value.slice(0, 200).trim().toLowerCase();
  const oneOf = (allowed, value, fallback) => (allowed.includes(clean(value)) ? clean(value) : fallback);
  const tokensOf = (value) =>
    value
      .slice(0, 2000)
      .split(/[\s,]+/)
      .filter(Boolean);
  const idOf = (value) => value.slice(0, 100).trim();
  const base = (element) => h.one(element, '.base');
  /** The element's own heading; a question or an answer that follows the first question has only its title. */
  const ownHeading = (element) =>
    h.every(element, h.every(element, '.signs').length ? '.top .name' : '.base .title')[0];

  const themes = ['auto', 'light', 'dark'];
  const levels = ['2', '3', '4', '5', '6'];
  const regions = ['eu', 'no', 'ua', 'ru', 'other'];
  const locales = ['en', 'es', 'pt', 'ru', 'uk', 'nb'];
  const nodes = ['q-start', 'q-mailbox', 'o-fraud', 'q-block-reason'];
  const reasonIds = (
    'suspected-fraud foreign-card unusual-activity unusual-orders several-accounts many-disputes dispute-misuse ' +
    'return-flagged messages outside-payment terms-breach email-unconfirmed email-fake glitch unknown-vanished'
  ).split(' ');
  const contactIds = (
    'help-centre chat-en appeal-form appeal-case suspicious-report dispute seller manage-orders bank mail-provider ' +
    'consumer-org police chat-ru email-security email-buyerservice email-complaint'
  ).split(' ');
  const withoutRussianChat = (element) =>
    base(element).lang === 'uk' || oneOf(regions, element.getAttribute('region') ?? '', '') === 'ua';
  const regionNotes = {};

  /** Attribute → good values, and what is on screen for a value; without a check nothing is predicted. */
  const model = {
    theme: [themes, (e, v) => h.equal(base(e).dataset.theme, oneOf(themes, v, 'auto'), 'theme')],
    'heading-level': [
      levels,
      (e, v) => {
        const level = ownHeading(e)?.getAttribute('aria-level');
        if (level) h.equal(level, oneOf(levels, v, '2'), 'level');
      },
    ],
    region: [
      regions,
      async (e, v) => {
        const [fold] = h.every(e, '.regions');
        if (!fold) return h.ok(e.localName === 'ali-recovery-wizard', 'no notes on regions');
        fold.open = true;
        const notes = await h.until(() => h.every(e, '.regions > .fold-body')[0], 'the notes on regions');
        const region = oneOf(regions, v, '');
        h.equal(h.every(e, '.regions .region').length, region ? 0 : 5, `folded for ${region || 'all'}`);
        // The notes of a region are always the same, and never those of another.
        const key = `${e.localName} ${base(e).lang} `;
        regionNotes[key + region] ??= notes.textContent;
        for (const [of, text] of Object.entries(regionNotes).filter(([of]) => of.startsWith(key)))
          h.equal(text === notes.textContent, of === key + region, `${region} says what ${of} says`);
      },
    ],
    hide: [
      ['heading', 'sources', 'print', 'heading sources', 'print,heading'],
      (e, v) => {
        const always = e.localName === 'ali-recovery-wizard' && !h.every(e, '.signs').length;
        h.equal(!ownHeading(e), !always && tokensOf(v).includes('heading'), 'hides the heading');
      },
    ],
    lang: [
      ['en', 'ru', 'uk', 'nb', 'no', 'nn', 'ua', 'uk-UA', 'nn_NO', 'EN-gb', 'sr-Latn'],
      (e, v) => {
        const [primary] = v.slice(0, 35).trim().toLowerCase().split(/[-_]/);
        const alias = new Map(Object.entries({ no: 'nb', nn: 'nb', ua: 'uk' })).get(primary) ?? primary;
        const locale = locales.includes(alias) ? alias : 'uk';
        return h.until(() => base(e).lang === locale, `language for ${JSON.stringify(v.slice(0, 60))}`, 8000);
      },
    ],
    start: [
      nodes,
      (e, v) => {
        const id = idOf(v);
        if (nodes.includes(id)) h.equal(e.state.node, id, 'node');
        else if (!/^[qo]-[a-z-]+$/.test(id)) h.equal(e.state.node, 'q-start', 'node');
      },
    ],
    'url-state': [
      ['off', 'read', 'sync'],
      () => {
        const { search, hash } = location;
        const isOurs =
          /^$|^#[\w-]+--[qo]-[a-z-]+$/.test(hash) &&
          /^$|^\?ali-recovery=([^&]*--)?[qo]-[a-z-]+$/.test(search);
        h.ok(isOurs, `address ${(search + hash).slice(0, 200)}`);
      },
    ],
    remember: [['', 'remember']],
    channels: [
      ['chat-ru', 'email', 'dispute help-centre', 'chat-en,chat-ru', 'bank'],
      (e, v) => {
        const offered = contactIds.filter((id) => id !== 'chat-ru' || !withoutRussianChat(e));
        const asked = offered.filter((id) =>
          tokensOf(v).some((token) => id === token || id.startsWith(`${token}-`)),
        );
        const open = h.one(e, '[part~=card]').id.slice(8);
        h.ok((asked.length ? asked : offered).includes(open), `the card ${open} is open`);
      },
    ],
    'time-zone': [['Europe/Oslo', 'UTC', 'Asia/Kathmandu', 'Europe/Kyiv', 'Etc/GMT+12']],
    reasons: [
      [...reasonIds, 'glitch terms-breach'],
      (e, v) => {
        const known = tokensOf(v).map((token) => token.replace(/^reason-/, ''));
        const wanted = [...new Set(known.filter((token) => reasonIds.includes(token)))];
        const shown = h.every(e, 'details.reason').map(({ id }) => id.slice(7));
        h.equal(shown.join(), (wanted.length ? wanted : reasonIds).join(), 'cards');
      },
    ],
    open: [
      reasonIds,
      (e, v) => {
        const id = idOf(v).replace(/^reason-/, '');
        if (reasonIds.includes(id))
          for (const card of h.every(e, `#reason-${id}`)) h.ok(card.open, `${id} is closed`);
      },
    ],
    wizard: [['x', 'field', '']],
    id: [['a', 'b', 'field']],
    ready: [['', 'x']],
  };
  const shared = ['theme', 'heading-level', 'region', 'hide', 'lang', 'lang', 'id', 'ready'];
  const names = {
    'ali-recovery-wizard': [...shared, 'start', 'start', 'url-state', 'remember'],
    'ali-support-contacts': [...shared, 'channels', 'channels', 'time-zone'],
    'ali-block-reasons': [...shared, 'reasons', 'reasons', 'open', 'wizard'],
  };

  const elements = h.elements();
  for (const element of elements) await h.complete(element);
  // Languages are fetched before, so that no input waits for the network.
  for (const locale of locales) {
    for (const element of elements) element.setAttribute('lang', locale);
    for (const element of elements) {
      await h.turns(element, locale);
      await h.complete(element);
    }
  }
  window.watchSinks(h);
  let said = [];
  console.warn = (...args) => said.push(args.join(' '));
  const unsaid = new Set();
  let slowest = 0;
  let warnings = 0;
  for (let count = 0; count < inputs + large; count++) {
    const at = below(3);
    const name = pick(names[elements[at].localName]);
    const [good, check] = model[name];
    const value = count >= inputs ? megabyte() : below(3) ? vary(pick(good)) : noise();
    try {
      slowest = Math.max(slowest, await h.setTimed(elements[at], name, value));
      // Now and then a copy takes its place, with all the attributes it has by now.
      const copied = count % 40 === 39;
      if (copied) {
        // Neither the address nor the storage tells the copy where to begin.
        history.replaceState(null, '', location.pathname);
        sessionStorage.clear();
        const copy = elements[at].cloneNode(true);
        elements[at].replaceWith(copy);
        elements[at] = copy;
        await h.ready(copy);
        await copy.updateComplete;
        await h.complete(copy);
        await copy.updateComplete;
      }
      const element = elements[at];
      await check?.(element, value);
      h.notBlank(element, count % 10 === 0);
      // Each input may be warned of once, some only when the value is needed; a copy warns of all it has anew.
      for (const each of copied ? element.getAttributeNames() : [name])
        unsaid.add(`<${element.localName}>: ${each}=`);
      for (const line of copied ? [] : said) {
        const input = [...unsaid].find((each) => line.startsWith(each));
        h.ok(unsaid.delete(input), `a warning about nothing, or again: ${line.slice(0, 200)}`);
      }
      if (count % 25 === 0 || count >= inputs) h.scan(element);
      h.nothingReached(said);
    } catch (error) {
      const input = `${elements[at].localName} ${name}=${JSON.stringify(value.slice(0, 80))}`;
      throw new Error(`input ${count}: ${input} (seed ${seed}): ${error.message}`);
    }
    warnings += said.length;
    said = [];
    // Let the page breathe.
    if (count % 200 === 0) await h.later(0);
  }
  h.ok(slowest < 600, `slowest took ${Math.round(slowest)} ms`);
  h.ok(warnings > inputs / 20, `only ${warnings} warnings: the values are not nasty enough`);
  return `seed ${seed}, ${inputs} inputs and ${large} of 1 MB, ${warnings} warnings, slowest ${Math.round(slowest)} ms`;
}
