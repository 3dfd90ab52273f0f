/** Sentences of letters that may be true or not: the reader ticks them, or an answer has said them. */
export const letterChoices = [
  // An appeal, or a check
  'disputes',
  'email',
  'one-account',
  'own-card',
  // Somebody else in the account
  'somebody-uses',
  'login-changed',
  'told-code',
  'foreign-orders',
  'told-bank',
  'touched-nothing',
  // Orders that are closed
  'orders-closed',
  'cannot-order',
  'flagged-return',
  'post-returned',
  'ask-money-date',
  // Signing in
  'no-code',
  'old-number',
  'puzzle-fails',
  'other-device',
  'button-fails',
  'page-returns',
  'deleted-by-mistake',
  'tried-others',
  'tried-logins',
  // The e-mail address
  'no-letter',
  'mailbox-closed',
  'other-address',
  // A return
  'wrong-label',
  'post-refused',
  'sent-not-shown',
  'proof-attached',
  // A dispute
  'nothing-came',
  'wrong',
  'bad',
  'warranty',
  'says-delivered',
  'went-back',
  'seller-asks',
  'no-decision',
  'dispute-against',
  'wrote-seller',
  'photos-attached',
  'ask-refund',
  'return-too-dear',
  // A payment
  'money-taken',
  'no-money-taken',
  'paid-twice',
  'order-frozen',
  'order-cancelled',
  'not-sent',
  'refund-missing',
  'refund-complete',
  'card-closed',
  // What is missing
  'missing-orders',
  'missing-refunds',
  'missing-disputes',
] as const;
export type LetterChoice = (typeof letterChoices)[number];
