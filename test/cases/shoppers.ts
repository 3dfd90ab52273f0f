/**
 * Real cases, paraphrased from public reports: where they must end, by which answers, and by which words they are found.
 * `ways` are the answers that a person would give who does not know our categories; `finds` is what they would type.
 */
interface Case {
  readonly id: number;
  readonly situation: string;
  /** The outcomes where it may end. */
  readonly ends: readonly string[];
  readonly ways: readonly (readonly string[])[];
  readonly finds: Readonly<Record<'en' | 'ru' | 'uk' | 'nb', readonly string[]>>;
}

export const cases: readonly Case[] = [
  {
    id: 1,
    situation: 'The order list asks for a sign-in again and again; another browser works.',
    ends: ['o-browser'],
    ways: [
      ['q-start.signin', 'q-signin.page'],
      ['q-start.buying', 'q-buying.page'],
    ],
    finds: {
      en: ['loop', 'sign in again'],
      ru: ['по кругу', 'снова войти'],
      uk: ['по колу', 'знову увійти'],
      nb: ['logge inn igjen', 'i ring'],
    },
  },
  {
    id: 2,
    situation: 'The window for the code stays empty in one browser.',
    ends: ['o-browser'],
    ways: [
      ['q-start.signin', 'q-signin.code', 'q-code.field'],
      ['q-start.signin', 'q-signin.page'],
    ],
    finds: {
      en: ['code window', 'empty'],
      ru: ['окно кода', 'пустое окно'],
      uk: ['вікно коду', 'порожнє вікно'],
      nb: ['vinduet koden', 'tomt'],
    },
  },
  {
    id: 3,
    situation: 'The password is right, no error: the sign-in page simply comes back.',
    ends: ['o-browser'],
    ways: [['q-start.signin', 'q-signin.page']],
    finds: {
      en: ['page comes back'],
      ru: ['страница возвращается'],
      uk: ['сторінка повертається'],
      nb: ['siden kommer tilbake'],
    },
  },
  {
    id: 6,
    situation: 'Forgotten password: the button that sends the letter does nothing.',
    ends: ['o-browser', 'o-password'],
    ways: [
      ['q-start.signin', 'q-signin.page'],
      ['q-start.signin', 'q-signin.password'],
    ],
    finds: {
      en: ['button', 'nothing happens'],
      ru: ['кнопка не работает', 'ничего не происходит'],
      uk: ['кнопка не працює', 'нічого не відбувається'],
      nb: ['knapp', 'ingenting skjer'],
    },
  },
  {
    id: 7,
    situation: 'Shop pages are garbled on one laptop and fine on the phone.',
    ends: ['o-browser'],
    ways: [
      ['q-start.signin', 'q-signin.page'],
      ['q-start.buying', 'q-buying.page'],
    ],
    finds: {
      en: ['broken page'],
      ru: ['страница сломана'],
      uk: ['сторінка зламана'],
      nb: ['side ødelagt'],
    },
  },
  {
    id: 8,
    situation: 'The sign-in box does not show; without the ad blocker it does.',
    ends: ['o-browser'],
    ways: [['q-start.signin', 'q-signin.page']],
    finds: {
      en: ['blocker', 'ad blocker'],
      ru: ['блокировщик', 'блокировщик рекламы'],
      uk: ['блокувальник', 'блокувальник реклами'],
      nb: ['annonseblokkering'],
    },
  },
  {
    id: 9,
    situation: 'A block list in the home network keeps the sign-in from working.',
    ends: ['o-browser'],
    ways: [['q-start.signin', 'q-signin.page']],
    finds: {
      en: ['network', 'wi-fi'],
      ru: ['сеть', 'wi-fi'],
      uk: ['мережа', 'wi-fi'],
      nb: ['nettverk', 'wi-fi'],
    },
  },
  {
    id: 10,
    situation: 'While browsing they are thrown to the sign-in page.',
    ends: ['o-browser', 'o-sign-in'],
    ways: [
      ['q-start.signin', 'q-signin.page'],
      ['q-start.signin', 'q-signin.how-to'],
      ['q-start.buying', 'q-buying.page'],
    ],
    finds: {
      en: ['sign in again'],
      ru: ['снова требует войти'],
      uk: ['знову вимагає увійти'],
      nb: ['logge inn igjen'],
    },
  },
  {
    id: 11,
    situation: 'The Google button in the app does nothing; there never was a password.',
    ends: ['o-social'],
    ways: [['q-start.signin', 'q-signin.social']],
    finds: {
      en: ['google', 'google button'],
      ru: ['google', 'гугл', 'кнопка google'],
      uk: ['google', 'гугл', 'кнопка google'],
      nb: ['google', 'google knappen'],
    },
  },
  {
    id: 12,
    situation: 'A masked or own-domain address is refused when registering.',
    ends: ['o-register'],
    ways: [['q-start.help', 'q-help.register']],
    finds: {
      en: ['address refused'],
      ru: ['не принимают адрес'],
      uk: ['не приймають адресу'],
      nb: ['adressen avvises'],
    },
  },
  {
    id: 13,
    situation: 'Can sign in, but every order is cancelled as suspicious, with a penalty note.',
    ends: ['o-orders-closed'],
    ways: [
      ['q-start.blocked', 'q-block-kind.limited'],
      ['q-start.buying', 'q-buying.closed'],
      ['q-start.order', 'q-order.stopped', 'q-stopped.security'],
    ],
    finds: {
      en: ['cancelled', 'suspicious', 'penalty'],
      ru: ['отменяют', 'подозрительный', 'штраф'],
      uk: ['скасовують', 'підозріле', 'штраф'],
      nb: ['kansellert', 'mistenkelig', 'penalty'],
    },
  },
  {
    id: 14,
    situation: 'New account: the sign-in says to use another device.',
    ends: ['o-use-other-device'],
    ways: [['q-start.blocked', 'q-block-kind.device']],
    finds: {
      en: ['another device'],
      ru: ['другое устройство'],
      uk: ['інший пристрій'],
      nb: ['annen enhet'],
    },
  },
  {
    id: 15,
    situation: 'The slider is refused even by hand.',
    ends: ['o-puzzle'],
    ways: [['q-start.signin', 'q-signin.puzzle']],
    finds: {
      en: ['slider', 'puzzle', 'captcha'],
      ru: ['ползунок', 'пазл', 'капча'],
      uk: ['повзунок', 'пазл', 'капча'],
      nb: ['skyveknapp', 'puslespill', 'captcha'],
    },
  },
  {
    id: 16,
    situation: 'Signed out about every two weeks; some functions are only in the app.',
    ends: ['o-browser', 'o-ask'],
    ways: [
      ['q-start.signin', 'q-signin.page'],
      ['q-start.help', 'q-help.ask'],
      ['q-start.buying', 'q-buying.page'],
    ],
    finds: {
      en: ['signed out'],
      ru: ['выводит из аккаунта', 'выкидывает'],
      uk: ['виводить з облікового запису', 'викидає'],
      nb: ['logget ut'],
    },
  },
  {
    id: 17,
    situation: 'Several accounts closed one after another; appeals unanswered.',
    ends: ['o-blocked-stuck'],
    ways: [['q-start.blocked', 'q-block-kind.account', 'q-block-asked.refused']],
    finds: {
      en: ['refused', 'no answer'],
      ru: ['отказали', 'не отвечают'],
      uk: ['відмовили', 'не відповідають'],
      nb: ['avslag', 'svarer ikke'],
    },
  },
  {
    id: 18,
    situation: 'The robot answers with templates; wants a person.',
    ends: ['o-ask'],
    ways: [['q-start.help', 'q-help.ask']],
    finds: {
      en: ['robot', 'person'],
      ru: ['робот', 'бот', 'оператор'],
      uk: ['робот', 'бот', 'оператор'],
      nb: ['robot', 'kundebehandler'],
    },
  },
  {
    id: 19,
    situation: 'Three means of payment refused; support demands verification.',
    ends: ['o-orders-closed'],
    ways: [
      ['q-start.buying', 'q-buying.closed'],
      ['q-start.blocked', 'q-block-kind.limited'],
    ],
    finds: {
      en: ['verify'],
      ru: ['подтвердить личность', 'верификация'],
      uk: ['підтвердити особу', 'верифікація'],
      nb: ['bekrefte hvem', 'verifisere'],
    },
  },
  {
    id: 20,
    situation: 'A large order cancelled for system reasons.',
    ends: ['o-orders-closed', 'o-cancelled'],
    ways: [
      ['q-start.order', 'q-order.stopped', 'q-stopped.late'],
      ['q-start.order', 'q-order.stopped', 'q-stopped.security'],
      ['q-start.buying', 'q-buying.closed'],
    ],
    finds: {
      en: ['cancelled', 'cancelled system'],
      ru: ['отменён системой'],
      uk: ['скасовано системою'],
      nb: ['kansellert', 'systemet'],
    },
  },
  {
    id: 22,
    situation: 'A letter says the order is frozen because of the seller.',
    ends: ['o-order-frozen'],
    ways: [
      ['q-start.blocked', 'q-block-kind.frozen'],
      ['q-start.order', 'q-order.stopped', 'q-stopped.frozen'],
    ],
    finds: {
      en: ['frozen', 'order frozen'],
      ru: ['заморожен', 'заказ заморожен'],
      uk: ['заморожено', 'замовлення заморожено'],
      nb: ['frosset', 'bestilling frosset'],
    },
  },
  {
    id: 23,
    situation: 'Asked for a refund; a false bank letter followed; money is gone.',
    ends: ['o-card-given'],
    ways: [['q-start.danger', 'q-danger.card']],
    finds: {
      en: ['false letter', 'card'],
      ru: ['поддельное письмо', 'данные карты'],
      uk: ['підроблений лист', 'дані картки'],
      nb: ['falsk e-post', 'kort'],
    },
  },
  {
    id: 24,
    situation: 'Told a login code to a caller; the account is taken, money diverted.',
    ends: ['o-taken-over'],
    ways: [
      ['q-start.danger', 'q-danger.code'],
      ['q-start.danger', 'q-danger.changed'],
      ['q-start.danger', 'q-danger.orders'],
      ['q-start.signin', 'q-signin.changed'],
    ],
    finds: {
      en: ['code', 'hacked'],
      ru: ['код', 'взломали'],
      uk: ['код', 'зламали'],
      nb: ['kode', 'hacket'],
    },
  },
  {
    id: 25,
    situation: 'Orders to their country cancelled in bulk, money under review.',
    ends: ['o-region'],
    ways: [
      ['q-start.order', 'q-order.stopped', 'q-stopped.region'],
      ['q-start.buying', 'q-buying.region'],
    ],
    finds: { en: ['country'], ru: ['страна'], uk: ['країна'], nb: ['landet'] },
  },
  {
    id: 26,
    situation: 'The region cannot be chosen in the address.',
    ends: ['o-region'],
    ways: [['q-start.buying', 'q-buying.region']],
    finds: {
      en: ['region', 'address'],
      ru: ['регион', 'адрес'],
      uk: ['регіон', 'адреса'],
      nb: ['region', 'adresse'],
    },
  },
  {
    id: 28,
    situation: 'Last days of protection; no dispute because the parcel is arriving.',
    ends: ['o-dispute-window'],
    ways: [
      ['q-start.order', 'q-order.dispute', 'q-dispute-state.cannot'],
      ['q-start.order', 'q-order.missing', 'q-missing.way'],
    ],
    finds: {
      en: ['dispute button'],
      ru: ['нет кнопки спор'],
      uk: ['немає кнопки спір'],
      nb: ['knapp tvist'],
    },
  },
  {
    id: 29,
    situation: 'A refund is due, but the card is closed.',
    ends: ['o-refund-closed-card'],
    ways: [['q-start.order', 'q-order.refund', 'q-refund.card']],
    finds: {
      en: ['card closed'],
      ru: ['карта закрыта'],
      uk: ['картка закрита'],
      nb: ['kortet sperret'],
    },
  },
  {
    id: 31,
    situation: 'Signed in, an item page turns into “not found”; elsewhere it opens.',
    ends: ['o-region'],
    ways: [['q-start.buying', 'q-buying.region']],
    finds: {
      en: ['not found'],
      ru: ['товар не найден'],
      uk: ['товар не знайдено'],
      nb: ['varen finnes ikke', 'not found'],
    },
  },
  {
    id: 33,
    situation: 'Payment refused for two days, unknown error, nothing deducted.',
    ends: ['o-cannot-pay'],
    ways: [['q-start.buying', 'q-buying.pay', 'q-pay-taken.no']],
    finds: {
      en: ['payment error'],
      ru: ['оплата не проходит', 'ошибка оплаты'],
      uk: ['оплата не проходить', 'помилка оплати'],
      nb: ['betalingen mislykkes', 'feilmelding'],
    },
  },
  {
    id: 34,
    situation: 'An error at sign-in went away after the cache was cleared.',
    ends: ['o-browser'],
    ways: [['q-start.signin', 'q-signin.page']],
    finds: { en: ['cache'], ru: ['кэш', 'кеш'], uk: ['кеш'], nb: ['hurtigbuffer', 'cache'] },
  },
  {
    id: 35,
    situation:
      'May not order any more because a return looked wrong; an appeal page with a case number waits.',
    ends: ['o-orders-closed'],
    ways: [
      ['q-start.blocked', 'q-block-kind.limited'],
      ['q-start.buying', 'q-buying.closed'],
    ],
    finds: {
      en: ['limited', 'may not order', 'appeal'],
      ru: ['ограничен', 'нельзя заказывать', 'обращение'],
      uk: ['обмежено', 'не можна замовляти', 'звернення'],
      nb: ['begrenset', 'får ikke bestille', 'klage'],
    },
  },
  {
    id: 36,
    situation: 'One day later the order says “delivered”, nobody got anything.',
    ends: ['o-marked-delivered'],
    ways: [['q-start.order', 'q-order.missing', 'q-missing.delivered']],
    finds: { en: ['delivered'], ru: ['доставлен'], uk: ['доставлено'], nb: ['levert'] },
  },
  {
    id: 37,
    situation: 'Two orders unsent for over three weeks; the countdown was moved several times.',
    ends: ['o-cancelled'],
    ways: [
      ['q-start.order', 'q-order.missing', 'q-missing.unsent'],
      ['q-start.order', 'q-order.stopped', 'q-stopped.late'],
    ],
    finds: {
      en: ['not sent'],
      ru: ['не отправлен', 'не отправляет'],
      uk: ['не відправлено', 'не відправляє'],
      nb: ['ikke sendt'],
    },
  },
  {
    id: 38,
    situation: 'Links of the English site lead to the Russian one, or every link does.',
    ends: ['o-region'],
    ways: [['q-start.buying', 'q-buying.site']],
    finds: {
      en: ['other site', 'another site'],
      ru: ['другой сайт', 'сайт другой страны'],
      uk: ['інший сайт', 'сайт іншої країни'],
      nb: ['annet nettsted', 'nettstedet annet land'],
    },
  },
  {
    id: 39,
    situation: 'Half of the parts are another, cheaper kind; the seller is no help.',
    ends: ['o-open-dispute'],
    ways: [['q-start.order', 'q-order.wrong']],
    finds: {
      en: ['wrong item', 'fake'],
      ru: ['не тот товар', 'подделка'],
      uk: ['не той товар', 'підробка'],
      nb: ['feil vare', 'falsk'],
    },
  },
  {
    id: 40,
    situation: 'A dispute stays “processing” for months.',
    ends: ['o-escalated-stuck'],
    ways: [['q-start.order', 'q-order.dispute', 'q-dispute-state.judge']],
    finds: {
      en: ['processing', 'dispute long'],
      ru: ['спор долго', 'в обработке'],
      uk: ['спір довго', 'в обробці'],
      nb: ['tvist lang tid', 'behandles'],
    },
  },
  {
    id: 41,
    situation: 'Got the refund, then the item came after all.',
    ends: ['o-late-parcel'],
    ways: [['q-start.order', 'q-order.refund', 'q-refund.late']],
    finds: {
      en: ['came after refund'],
      ru: ['посылка пришла потом', 'деньги вернули'],
      uk: ['посилка надійшла потім', 'гроші повернули'],
      nb: ['refusjon pakken kom'],
    },
  },
  {
    id: 42,
    situation: 'Faulty part; the return would cost more than it; wants part of the money without a return.',
    ends: ['o-dispute-running'],
    ways: [['q-start.order', 'q-order.dispute', 'q-dispute-state.running']],
    finds: {
      en: ['partial refund', 'part of the money'],
      ru: ['часть денег', 'частичный возврат'],
      uk: ['частину коштів', 'часткове повернення'],
      nb: ['delvis refusjon'],
    },
  },
  {
    id: 43,
    situation: 'Parcels do not come for months.',
    ends: ['o-open-dispute'],
    ways: [['q-start.order', 'q-order.missing', 'q-missing.over']],
    finds: {
      en: ['not come', 'not received'],
      ru: ['не пришёл', 'не пришел', 'не пришла посылка'],
      uk: ['не надійшло', 'не прийшло'],
      nb: ['ikke kommet', 'ikke mottatt'],
    },
  },
  {
    id: 44,
    situation: 'A charge of one dollar on the card; why?',
    ends: ['o-unknown-payment'],
    ways: [['q-start.danger', 'q-danger.payment']],
    finds: {
      en: ['one dollar', '1 dollar', 'payment I do not know'],
      ru: ['один доллар', '1 доллар', 'неизвестный платёж'],
      uk: ['один долар', '1 долар', 'невідомий платіж'],
      nb: ['én dollar', '1 dollar', 'ukjent betaling'],
    },
  },
  {
    id: 45,
    situation: 'The sign-in page is broken with a blocker, or a tap on an item opens a sign-in page.',
    ends: ['o-browser'],
    ways: [
      ['q-start.signin', 'q-signin.page'],
      ['q-start.buying', 'q-buying.page'],
    ],
    finds: { en: ['blocker'], ru: ['блокировщик'], uk: ['блокувальник'], nb: ['annonseblokkering'] },
  },
  {
    id: 46,
    situation: '“My orders” throws them out as long as foreign cookies are barred.',
    ends: ['o-browser', 'o-orders-wait'],
    ways: [
      ['q-start.signin', 'q-signin.page'],
      ['q-start.gone', 'q-gone.orders', 'q-orders-yours.mine', 'q-orders-waited.not-yet'],
      ['q-start.buying', 'q-buying.page'],
    ],
    finds: {
      en: ['cookies'],
      ru: ['куки', 'cookie'],
      uk: ['кукі', 'cookie'],
      nb: ['informasjonskapsler', 'cookies'],
    },
  },
  {
    id: 47,
    situation: 'Moved to the Russian site; earlier orders are gone from the list.',
    ends: ['o-which-account'],
    ways: [['q-start.gone', 'q-gone.orders', 'q-orders-yours.site']],
    finds: {
      en: ['other site', 'another site'],
      ru: ['другой сайт'],
      uk: ['інший сайт'],
      nb: ['annet nettsted'],
    },
  },
  {
    id: 48,
    situation: 'Order cancelled “by the system” or “by the seller”.',
    ends: ['o-cancelled'],
    ways: [['q-start.order', 'q-order.stopped', 'q-stopped.late']],
    finds: {
      en: ['cancelled', 'cancelled by seller'],
      ru: ['отменён', 'отменён продавцом'],
      uk: ['скасовано', 'скасовано продавцем'],
      nb: ['kansellert', 'kansellert av selgeren'],
    },
  },
  {
    id: 49,
    situation: 'Wants to dispute before the delivery date.',
    ends: ['o-dispute-window'],
    ways: [
      ['q-start.order', 'q-order.dispute', 'q-dispute-state.cannot'],
      ['q-start.order', 'q-order.missing', 'q-missing.way'],
    ],
    finds: { en: ['too early'], ru: ['слишком рано'], uk: ['зарано'], nb: ['for tidlig'] },
  },
  {
    id: 50,
    situation: '“Too many redirects” with a link-cleaning extension.',
    ends: ['o-browser'],
    ways: [['q-start.signin', 'q-signin.page']],
    finds: {
      en: ['redirects', 'extension'],
      ru: ['перенаправления', 'расширение'],
      uk: ['перенаправлення', 'розширення'],
      nb: ['omdirigeringer', 'utvidelse'],
    },
  },
];
