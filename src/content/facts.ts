/** Facts that are the same in every language; elements and rules may import them. */

/** The three support addresses of the guides (register: email-*). They may no longer be answered (C-30). */
export const EMAILS = {
  'email-buyerservice': 'buyerservice@aliexpress.com',
  'email-complaint': 'complaint@aliexpress.com',
  'email-security': 'security@aliexpress.com',
} as const;
export type EmailId = keyof typeof EMAILS;
export const isEmail = (id: string): id is EmailId => Object.hasOwn(EMAILS, id);

/** Support page named by one guide (ru-support:361); may be retired (C-30). */
export const HELP_PAGE = 'https://helppage.aliexpress.com/buyercenter/index.htm';

/** Hours of the Russian chat in minutes after midnight, Moscow time; the end is exclusive (C-01). */
export const MOSCOW = 'Europe/Moscow';
export const HOURS = {
  /** Both guides agree: 08:00–20:00 (hours-chat-ru-narrow). */
  both: [8 * 60, 20 * 60],
  /** One guide says so: 07:00–01:00, across midnight (hours-chat-ru-wide). */
  one: [7 * 60, 25 * 60],
  /** Quietest time: the morning, before noon (hours-best-morning, hours-before-noon, C-09). */
  best: [8 * 60, 12 * 60],
} as const;

/** Languages of support: which of the guides name them (C-04). Their names come from `Intl.DisplayNames`. */
export const SUPPORT_LANGUAGES = {
  ru: 'namedAll',
  en: 'namedAll',
  es: 'namedTwo',
  uk: 'namedOne',
  pt: 'namedOne',
  zh: 'namedOne',
  nb: 'namedNone',
} as const;

/** What stands in an English letter until a field is filled in. */
export const LETTER_BLANKS = {
  login: 'your login name',
  orders: 'order numbers',
  details: 'what happened',
} as const;

/** On-screen labels as the guides give them, odd spellings included; `labels.ts` says what they mean. */
export const LABELS = {
  'label-appeal': ['en', 'Appeal for account reactivation'],
  'label-unconfirmed': ['en', 'Email address unconfirmed'],
  'label-edit-profile': ['en', 'Edit Member Profile'],
  'label-edit-profile-uk': ['uk', 'Редагування профілю користувача'],
  'label-edit': ['uk', 'Редагування'],
  'label-change-email': ['en', 'Change e-mail adress'],
  'label-manage-orders': ['en', 'Manage Orders'],
  'label-customer-support': ['en', 'Customer support'],
  'label-start-chatting': ['en', 'Start Chatting'],
  'label-help': ['ru', 'Помощь'],
  'label-help-centre': ['ru', 'центр помощи'],
  'label-reference-centre': ['ru', 'справочный центр'],
  'label-customer-service': ['ru', 'Служба поддержки'],
  'label-buyer-guide': ['ru', 'Гид покупателям'],
  'label-live-chat': ['ru', 'Онлайн чат'],
  'label-live-chat-hyphen': ['ru', 'Онлайн-чат'],
  'label-talk-now': ['ru', 'Теперь говорите'],
  'label-end': ['ru', 'завершить'],
  'label-my-aliexpress': ['ru', 'Мой Алиэкспресс'],
  'label-my-aliexpress-uk': ['uk', 'Мій Аліекспресс'],
  'label-profile-settings': ['ru', 'Настройки профиля'],
  'label-profile-settings-uk': ['uk', 'Налаштування профілю'],
  'label-email-field': ['ru', 'Адрес электронной почты'],
  'label-request': ['ru', 'Запросить'],
  'label-sign-in': ['uk', 'Увійти'],
  'label-enter': ['uk', 'Вхід'],
  'label-confirm-email': ['uk', 'Підтвердження адреси електронної пошти'],
  'label-register': ['ru', 'Регистрации'],
  'label-create-profile': ['ru', 'Создание профиля'],
  'label-create-account': ['ru', 'Создание аккаунта'],
  'label-next': ['ru', 'Далее'],
  'label-go-to-gmail': ['ru', 'Переход к сервису Gmail'],
  'label-help-center': ['en', 'Help Center'],
  'label-suspicious-report': ['en', 'Suspicious Report'],
  'label-account-takeover': ['en', 'account takeover'],
  'label-appeal-short': ['en', 'Appeal'],
  'label-view-details': ['en', 'View details'],
  'label-other-ways': ['en', 'Other ways to verify'],
  'label-forgot-password': ['en', 'Forgot password'],
  'label-returns-refunds': ['en', 'Returns/Refunds'],
  'label-cancel-order': ['en', 'Cancel order'],
  'label-deactivate': ['en', 'Deactivate account'],
  'label-block-message': ['en', 'Your account is temporarily unavailable due to security reasons'],
  'label-block-message-ru': ['ru', 'ваша учетная запись временно недоступна из-за соображений безопасности'],
} as const satisfies Record<string, readonly [lang: string, text: string]>;
export type LabelId = keyof typeof LABELS;
