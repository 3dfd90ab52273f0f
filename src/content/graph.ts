/** The questions: which option leads where, in the order on screen; the words stand under the same ids. */
export const graph = {
  'q-start': {
    blocked: 'q-block-disputes',
    lost: 'q-lost',
    inside: 'q-inside',
    email: 'q-email',
    order: 'q-dispute',
    help: 'q-help',
  },
  'q-block-disputes': { yes: 'q-disputes-asked', no: 'q-block-device' },
  'q-disputes-asked': {
    'not-yet': 'o-blocked-disputes',
    recently: 'o-appeal-waiting',
    refused: 'o-blocked-stuck',
  },
  'q-block-device': { 'not-yet': 'o-glitch-first', 'still-there': 'q-block-confirmed' },
  'q-block-confirmed': { no: 'q-mailbox', yes: 'q-block-accused' },
  'q-mailbox': { yes: 'o-blocked-reactivate', locked: 'o-mailbox-lost', 'made-up': 'o-fake-email' },
  'q-block-accused': { yes: 'o-blocked-security', no: 'o-blocked-unknown', appealed: 'o-blocked-stuck' },
  'q-lost': {
    'not-found': 'q-lost-letter',
    'other-account': 'o-other-account',
    password: 'o-password',
    'how-to': 'o-sign-in',
    'after-paying': 'q-lost-tried',
  },
  'q-lost-letter': { yes: 'o-not-found-use-letter', no: 'q-lost-paid' },
  'q-lost-paid': { yes: 'o-lost-paid', no: 'o-lost-unpaid' },
  'q-lost-tried': { 'not-yet': 'o-lost-check-first', yes: 'o-lost-paid' },
  'q-inside': {
    'no-orders': 'q-orders-yours',
    'cannot-pay': 'q-pay-taken',
    'paid-not-shown': 'o-paid-not-recorded',
    empty: 'o-restored-empty',
    'only-orders': 'q-mailbox',
    'cannot-track': 'o-cannot-dispute',
    'item-removed': 'o-item-removed',
  },
  'q-orders-yours': { 'other-name': 'o-other-account', yes: 'q-orders-waited' },
  'q-orders-waited': { 'not-yet': 'o-orders-wait', yes: 'q-orders-paid' },
  'q-orders-paid': { yes: 'o-orders-missing-paid', no: 'o-orders-missing-unpaid' },
  'q-pay-taken': { no: 'o-cannot-pay', yes: 'o-paid-not-recorded' },
  'q-email': { 'confirm-new': 'o-confirm-new', unconfirmed: 'q-email-correct', change: 'q-email-mailbox' },
  'q-email-correct': { yes: 'o-resend-activation', no: 'q-email-mailbox' },
  'q-email-mailbox': { yes: 'o-change-email', no: 'o-create-mailbox' },
  'q-dispute': {
    'no-dispute': 'q-dispute-seller',
    stalled: 'q-dispute-days',
    escalated: 'o-escalated-stuck',
    lost: 'o-dispute-lost',
    refund: 'o-refund-missing',
    warranty: 'o-warranty',
    fraud: 'o-fraud',
    return: 'o-return',
  },
  'q-dispute-seller': { 'not-yet': 'o-write-seller', 'no-solution': 'o-open-dispute' },
  'q-dispute-days': { no: 'o-dispute-wait', yes: 'o-escalate' },
  'q-help': { 'sign-in': 'o-sign-in', register: 'q-register-mailbox', ask: 'q-ask-kind' },
  'q-register-mailbox': { yes: 'o-register', no: 'o-create-mailbox' },
  'q-ask-kind': { general: 'o-ask-general', own: 'o-ask-person', payment: 'o-ask-payment' },
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
