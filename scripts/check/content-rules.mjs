// Rules every word of ours keeps, as pure functions over entries { locale, pack, path, text }. Each returns
// its problems, one line each. `npm run check` runs them over the packs of all languages (content.mjs).
import { typeset } from '../build/typeset.mjs';

/** All strings of a value as entries; `path` is the way to each, by id where the parts of a list have one. */
export function flatten(value, place, path = []) {
  if (typeof value === 'string') return [{ ...place, path: path.join('.'), text: value }];
  return Object.entries(value ?? {}).flatMap(([key, inner]) =>
    flatten(inner, place, [...path, (Array.isArray(value) && inner?.id) || key]),
  );
}

const problem = ({ locale, pack, path, text }, what) => `${locale} ${pack} ${path}: ${what}: “${text}”`;

/** Problems of every entry that `find` has an objection to. Packs share words: each text is named once. */
function each(entries, find) {
  const seen = new Set();
  return entries.flatMap((entry) => {
    const key = `${entry.locale} ${entry.path} ${entry.text}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [find(entry) || []].flat().map((what) => problem(entry, what));
  });
}

/** A pattern that begins where a word begins, in any script. */
const word = (source) => new RegExp(`(?<!\\p{L})(?:${source})`, 'iu');

/** What sounds like a promise, and the phrases in which such a word denies one or warns of somebody else’s. */
const promises = {
  en: {
    says: [
      'guarante|definitely|certainly|surely|for sure|sure (?:cure|way)|promise|without (?:a |any )?doubt|without fail',
      'always (?:helps?|works?|answers?)|(?:helps?|works?|answers?) always|100 ?%|a hundred per ?cent',
      '(?:will|shall) be (?:restored|unblocked|reactivated|refunded|returned|solved|settled|given back)',
      'will (?:get|receive|have) (?:back )?(?:your|the|all) (?:money|refund|account|orders?)',
    ],
    denies: [
      'nobody can promise',
      'no guide promises',
      'no guide has a sure cure',
      'no published guide has a sure cure',
      'nobody can say for sure',
      '(?:who|nobody who|whatever the seller) promises',
      'a promise outside the dispute',
    ],
  },
  ru: {
    says: [
      'гарантиру|гарантирован|обеща|стопроцентн|100 ?%|без сомнени|несомненно|всегда (?:помога|работа|отвеча)',
      '(?:обязательно|точно|непременно|наверняка) (?:вам )?(?:верн|восстанов|разблок|помо|ответ|получ|прид)',
      '(?:верн|восстанов|разблок|помо|ответ|получ|прид)\\p{L}* (?:обязательно|точно|непременно|наверняка)',
      'буд(?:е|у)т (?:восстановлен|разблокирован|возвращ)|деньги (?:вам )?верн(?:ут|ётся)|вы получите (?:деньги|возврат)',
    ],
    denies: [
      'никто не может обещать(?:, что деньги вернут)?',
      'обещать (?:результат|этого) никто не может',
      'не полагайтесь на обещания',
      'результат вам никто не может обещать',
      'ни одно руководство не обещает',
      'ни одно руководство этого не обещает',
      'кто (?:за плату )?обещает|которые обещают пройти|обещал продавец|обещание вне спора',
    ],
  },
  uk: {
    says: [
      'гаранту|гарантован|обіця|стовідсотков|100 ?%|без сумніву|безсумнівно|завжди (?:допомага|прац|відповіда)',
      '(?:обов.язково|точно|неодмінно|напевно) (?:вам )?(?:поверн|віднов|розблок|допомо|відпов|отрима|прийд)',
      '(?:поверн|віднов|розблок|допомо|відпов|отрима|прийд)\\p{L}* (?:обов.язково|точно|неодмінно|напевно)',
      'буд(?:е|уть) (?:відновлен|розблокован|повернен)|гроші (?:вам )?поверн(?:уть|еться)|ви отримаєте (?:гроші|кошти|поверн)',
    ],
    denies: [
      'ніхто не може обіцяти',
      'обіцяти результат ніхто не може',
      'жоден посібник не обіцяє',
      'жоден посібник цього не обіцяє',
      'хто (?:за плату )?обіцяє|покладайтеся на обіцян(?:е|ки)|обіцяв продавець|які обіцяють пройти|обіцянка поза спором',
    ],
  },
  nb: {
    says: [
      'garantert|garantere|lover?(?!\\p{L})|definitivt|helt sikkert|uten tvil|100 ?%|hundre prosent',
      'alltid (?:hjelper|virker|svarer)|(?:hjelper|virker|svarer) alltid',
      '(?:blir|vil bli) (?:gjenopprettet|gjenåpnet|refundert|opphevet)',
      'du (?:får|vil få) (?:pengene|kontoen|refusjonen) tilbake',
    ],
    denies: [
      'ingen kan love',
      'ingen veiledning lover',
      '(?:noen som|hva selgeren) lover',
      'lover og offentlige',
    ],
  },
  es: {
    says: [
      'garantiza\\p{L}*|garantía de (?:éxito|recuperar)|100 ?%|sin duda|seguro que|siempre (?:ayudan?|funcionan?|responden?)',
      'promete\\p{L}*|prometer|prometid\\p{L}*',
      '(?:recuperará|desbloquearán|reabrirán|recibirá) (?:la cuenta|su cuenta|el dinero|el reembolso)|le devolverán (?:el dinero|la cuenta)',
    ],
    denies: [
      'nadie puede (?:prometer|garantizar)\\p{L}*(?: que [^.]*)?|no garantizan?',
      'ninguna guía (?:lo )?promete',
      '(?:quien|alguien que|lo que|nadie que) (?:le )?(?:promete|prometa|prometió)\\p{L}*|(?:que|quienes) prometen|lo que prometa el vendedor|promesas?',
    ],
  },
  pt: {
    says: [
      'garante\\p{L}*|garantir\\p{L}*|garantid\\p{L}*|100 ?%|com certeza|sem dúvida|sempre (?:ajudam?|funcionam?|respondem?)',
      'promete\\p{L}*|prometer|prometid\\p{L}*',
      '(?:vai|vão) (?:recuperar|desbloquear|reabrir) (?:a|sua) conta|você (?:receberá|vai receber) (?:o dinheiro|o reembolso|a conta)',
    ],
    denies: [
      'ninguém pode (?:prometer|garantir)\\p{L}*(?: que [^.]*)?|não garantem?',
      'nenhum guia (?:o |isso )?promete',
      '(?:quem|alguém que|o que|ninguém que) (?:lhe )?(?:promete|prometa|prometeu)\\p{L}*|que prometem|promessas?',
    ],
  },
};

export const checkPromises = (entries) =>
  each(entries, ({ locale, text }) => {
    const { says, denies } = promises[locale] ?? promises.en;
    const rest = denies.reduce((left, phrase) => left.replace(new RegExp(phrase, 'giu'), ''), text);
    const found = says.map((source) => rest.match(word(source))?.[0]).find(Boolean);
    return found && `sounds like a promise (${found})`;
  });

/** Quotes of other languages than this one. */
const foreignQuotes = { en: /[«»„]/, ru: /[“”]/, uk: /[“”„]/, nb: /[“”„]/, es: /[“”„]/, pt: /[«»„]/ };

/** Words that some text of the language also has in lower case: with a capital they begin a sentence. */
function lowerWords(entries) {
  const found = new Map();
  for (const { locale, path, text } of entries) {
    // Words for the search are all in lower case.
    if (path.endsWith('.signs')) continue;
    const words = found.get(locale) ?? new Set();
    found.set(locale, words);
    for (const word of text.match(/(?<![\p{L}.])\p{Ll}[\p{L}’-]+(?!\.?\p{L})/gu) ?? []) words.add(word);
  }
  return found;
}

/** The address of the site is in small letters, its name is not. */
const SITE = 'AliExpress';

/** A capital after a comma or a colon that does not begin a name, a quotation or a label. */
const strayCapital = (text, lower) =>
  [...text.matchAll(/[,:] (\p{Lu}\p{Ll}[\p{L}’-]+)/gu)]
    .map(([, word]) => word)
    .find((word) => word !== SITE && lower.has(word.toLowerCase()));

export function checkTypography(entries) {
  const lower = lowerWords(entries);
  return each(entries, ({ locale, path, text }) => {
    // In English and Norwegian a whole sentence after a colon may begin with a capital.
    const capital = /^(ru|uk)$/.test(locale) ? strayCapital(text, lower.get(locale)) : undefined;
    return [
      ...(/[<>]|&#?\w+;/.test(text) ? ['markup'] : []),
      ...(/["'`]/.test(text) ? ['straight quotes'] : []),
      ...(/[\r\n\t\u2028\u2029]/.test(text) ? ['a line break'] : []),
      ...(/\s{2}/.test(text) ? ['two spaces'] : []),
      ...(/\s[,.;:?!]/.test(text) ? ['a space before punctuation'] : []),
      ...(/^\s|\s$/.test(text) ? ['a space at the end'] : []),
      ...(text ? [] : ['empty']),
      ...(/\.\./.test(text) ? ['two full stops'] : []),
      ...(!/^labels\.|\.english$/.test(path) && foreignQuotes[locale]?.test(text)
        ? ['quotes of another language']
        : []),
      ...(!/\.english$/.test(path) && typeset(text, locale) !== text
        ? ['a space that may break a line']
        : []),
      ...(capital && !/^labels\./.test(path) ? [`a capital after a comma or colon (${capital})`] : []),
    ];
  });
}

/** The parts of packs whose words are interface strings: there numbers and times are filled in. */
const uiParts = new Set([
  'ui',
  'notes',
  'wizard',
  'contactUi',
  'reasonUi',
  'letterUi',
  'link',
  'checklist',
  'sourcesUi',
]);

/** Marks in words are known ones, each where something fills it in. `labels`, `emails`: their ids. */
export const checkMarks = (entries, { labels, emails }) =>
  each(entries, ({ path, text }) => {
    const part = path.split('.')[0];
    const known = (id) =>
      uiParts.has(part)
        ? /^(n|max|date|time|host)$/.test(id)
        : labels.has(id) ||
          emails.has(id) ||
          id === 'help-page' ||
          (part === 'letters' && /^(login|orders|details)$/.test(id));
    const marks = [...text.matchAll(/\{([^{}]*)\}/g)];
    return [
      ...marks.filter(([, id]) => !known(id)).map(([mark]) => `unknown mark ${mark}`),
      ...(/[{}]/.test(text.replace(/\{[^{}]*\}/g, '')) ? ['a stray brace'] : []),
    ];
  });

const addresses = (text) =>
  text.match(/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu) ?? [];

/** No other e-mail address than the known ones. `texts`: [{ name, text }]; words and built files alike. */
export const checkAddresses = (texts, known) =>
  texts.flatMap(({ name, text }) =>
    [...new Set(addresses(text))]
      .filter((address) => !known.has(address))
      .map((address) => `${name}: unknown address ${address}`),
  );

/** The known addresses that stand in none of the texts. */
export const missingAddresses = (texts, known) =>
  [...known].filter((address) => !texts.some(({ text }) => text.includes(address)));

export const checkPhones = (entries) =>
  each(entries, ({ text }) => {
    const found = text.match(/\+\s?\d[\d\s().-]*|\d(?:[\s().-]*\d){6,}/)?.[0];
    return found && `looks like a telephone number (${found.trim()})`;
  });

const freeReturns = {
  en: 'free (?:of charge )?returns?|returns? (?:is|are) free|return[^.]{0,40}(?:free of charge|at no cost|costs? nothing)|return[^.]{0,20}for free|(?:not have to|need not|must not be|never) (?:pay|charged)[^.]{0,20}return',
  ru: 'бесплатн\\p{L}* (?:возврат|пересыл)|(?:возврат|пересыл)[^.,]{0,40}бесплатн|не (?:нужно|надо|должны|придётся) (?:платить|оплачивать)[^.]{0,20}(?:возврат|пересыл)',
  uk: 'безкоштовн\\p{L}* (?:повернен|пересил)|(?:повернен|пересил)[^.,]{0,40}безкоштовн|не (?:треба|потрібно|повинні|доведеться) (?:платити|сплачувати)[^.]{0,20}(?:повернен|пересил)',
  nb: '(?:gratis|fri) retur(?!etikett)|retur[^.]{0,40}(?:gratis(?! (?:retur)?etikett)|kostnadsfri|vederlagsfri)|(?:slipper|trenger ikke|skal ikke) (?:å )?betale[^.]{0,20}retur',
  es: 'devoluci\\p{L}* gratuit\\p{L}*|devoluci\\p{L}*[^.]{0,40}(?:gratis|sin (?:coste|costo|pagar))|no (?:tiene que|debe|hay que) pagar[^.]{0,20}devoluci',
  pt: 'devoluç\\p{L}* (?:gratuit\\p{L}*|grátis)|devoluç\\p{L}*[^.]{0,40}(?:grátis|gratuit|sem (?:custo|pagar))|não (?:precisa|deve) pagar[^.]{0,20}devoluç',
};

/** Some orders have a free return of the seller’s: a text may say so if it sends the reader to look into the order. */
const ifTheOrderShowsIt = {
  en: 'order shows?',
  ru: 'указан',
  uk: 'вказан|указан',
  nb: 'bestillingen viser|viser bestillingen|i bestillingen',
  es: 'pedido (?:lo )?(?:muestra|indica|ofrece)|si el suyo lo indica|(?:muestra|indica|ofrece) (?:el|su) pedido|en el pedido',
  pt: 'pedido (?:[ao] )?(?:mostrar?|indicar?|oferece)|(?:mostra|indica|oferece) (?:o|seu) pedido|no pedido',
};

/** What readers type into the search is no sentence of ours. */
const isSearchWords = (path) => path.endsWith('.signs');

/** No free returns; the customs line of EUR 150 only in the notes for the EU and Ukraine, in every language; legal notes dated. */
export function checkRegions(entries) {
  const line = /(?:EUR|€|euro?|євро|евро)\s*150|150\s*(?:EUR|€|euro?|євро|евро)/iu;
  const locales = [...new Set(entries.map(({ locale }) => locale))];
  return [
    ...each(entries, ({ locale, path, text }) => [
      ...(word(freeReturns[locale] ?? freeReturns.en).test(text) &&
      !isSearchWords(path) &&
      !word(ifTheOrderShowsIt[locale] ?? ifTheOrderShowsIt.en).test(text)
        ? ['claims free returns']
        : []),
      ...(line.test(text) && !/^regions\.(eu|ua)\./.test(path)
        ? ['EUR 150 outside the notes for the EU and Ukraine']
        : []),
      ...(path === 'notes.legal' && !text.includes('{date}') ? ['no {date}'] : []),
    ]),
    ...locales.flatMap((locale) => {
      const own = entries.filter((entry) => entry.locale === locale);
      return [
        ...(own.some(({ path, text }) => path.startsWith('regions.eu.') && line.test(text))
          ? []
          : [`${locale}: the notes for the EU lack the line of EUR 150`]),
        ...(own.some(({ path }) => path === 'notes.legal') ? [] : [`${locale}: no legal note`]),
      ];
    }),
  ];
}
