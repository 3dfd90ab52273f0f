/** The questions: which option leads where, in the order on screen; the words stand under the same ids. */
export const graph = {
  'q-start': {
    blocked: 'q-block-kind',
    signin: 'q-signin',
    gone: 'q-gone',
    danger: 'q-danger',
    buying: 'q-buying',
    order: 'q-order',
    profile: 'q-profile',
    help: 'q-help',
  },
  'q-block-kind': {
    account: 'q-block-asked',
    limited: 'o-orders-closed',
    device: 'o-use-other-device',
    letter: 'o-phishing-check',
    frozen: 'o-order-frozen',
    self: 'o-deleted',
    seller: 'o-seller-account',
  },
  'q-block-asked': {
    'not-yet': 'q-block-reason',
    recently: 'o-appeal-waiting',
    refused: 'o-blocked-stuck',
  },
  'q-block-reason': {
    none: 'o-blocked-unknown',
    disputes: 'o-blocked-disputes',
    security: 'o-blocked-security',
    email: 'q-mailbox',
  },
  'q-mailbox': {
    yes: 'o-blocked-reactivate',
    locked: 'o-mailbox-lost',
    'made-up': 'o-fake-email',
  },
  'q-signin': {
    page: 'o-browser',
    puzzle: 'o-puzzle',
    code: 'q-code',
    password: 'o-password',
    social: 'o-social',
    'not-found': 'q-lost-tried',
    changed: 'o-taken-over',
    'how-to': 'o-sign-in',
  },
  'q-code': {
    missing: 'o-code-missing',
    old: 'o-old-contact',
    field: 'o-browser',
    unasked: 'o-use-other-device',
  },
  'q-lost-tried': {
    'not-yet': 'o-which-account',
    paid: 'o-lost-paid',
    unpaid: 'o-register',
  },
  'q-gone': {
    orders: 'q-orders-yours',
    vanished: 'q-lost-tried',
    empty: 'o-restored-empty',
    only: 'q-block-asked',
    foreign: 'o-other-account',
    item: 'o-orders-wait',
  },
  'q-orders-yours': {
    mine: 'q-orders-waited',
    site: 'o-which-account',
    other: 'o-other-account',
  },
  'q-orders-waited': {
    'not-yet': 'o-orders-wait',
    paid: 'o-orders-missing-paid',
    unpaid: 'o-ask',
  },
  'q-danger': {
    orders: 'o-taken-over',
    payment: 'o-unknown-payment',
    code: 'o-taken-over',
    card: 'o-card-given',
    changed: 'o-taken-over',
    doubt: 'o-phishing-check',
    seller: 'o-fraud',
  },
  'q-buying': {
    pay: 'q-pay-taken',
    paid: 'o-paid-not-recorded',
    closed: 'o-orders-closed',
    region: 'o-region',
    site: 'o-region',
    coupon: 'o-coupon-refused',
    page: 'o-browser',
  },
  'q-pay-taken': {
    no: 'o-cannot-pay',
    yes: 'o-paid-not-recorded',
  },
  'q-order': {
    missing: 'q-missing',
    wrong: 'o-open-dispute',
    dispute: 'q-dispute-state',
    refund: 'q-refund',
    stopped: 'q-stopped',
    return: 'q-return',
    later: 'o-warranty',
    seller: 'o-fraud',
  },
  'q-missing': {
    over: 'o-open-dispute',
    way: 'o-dispute-window',
    delivered: 'o-marked-delivered',
    unsent: 'o-cancelled',
  },
  'q-dispute-state': {
    cannot: 'o-dispute-window',
    running: 'o-dispute-running',
    judge: 'o-escalated-stuck',
    lost: 'o-dispute-lost',
  },
  'q-refund': {
    waiting: 'o-refund',
    card: 'o-refund-closed-card',
    asked: 'o-phishing-check',
    late: 'o-late-parcel',
  },
  'q-stopped': {
    late: 'o-cancelled',
    security: 'o-orders-closed',
    frozen: 'o-order-frozen',
    region: 'o-region',
  },
  'q-return': {
    want: 'o-return',
    stuck: 'o-return-stuck',
    sent: 'o-return-sent',
  },
  'q-profile': {
    confirm: 'o-confirm',
    change: 'o-change-email',
    phone: 'o-old-contact',
    delete: 'o-delete',
    regret: 'o-deleted',
  },
  'q-help': {
    ask: 'o-ask',
    chat: 'o-browser',
    register: 'o-register',
    how: 'o-sign-in',
    seller: 'o-seller-account',
  },
} as const;

/** A graph of any size: what the replay and the checks work on. */
export type Graph = Readonly<Record<string, Readonly<Record<string, string>>>>;

export type QuestionId = keyof typeof graph;
export const isQuestion = (id: string): id is QuestionId => Object.hasOwn(graph, id);
/** The ids of the options of one question. */
export type OptionId<Q extends QuestionId> = keyof (typeof graph)[Q] & string;
type Target = { [Q in QuestionId]: (typeof graph)[Q][keyof (typeof graph)[Q]] }[QuestionId];
export type OutcomeId = Exclude<Target, QuestionId>;
export type NodeId = QuestionId | OutcomeId;
/** An answer by its question and option, such as `q-gone.foreign`. */
export type AnswerId = { [Q in QuestionId]: `${Q}.${OptionId<Q>}` }[QuestionId];
