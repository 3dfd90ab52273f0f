/** Addresses that texts mention; apart from the other facts, because every text needs them. */

/** The three support addresses of the guides (register: email-*). They may no longer be answered (C-30). */
export const EMAILS = {
  'email-buyerservice': 'buyerservice@aliexpress.com',
  'email-complaint': 'complaint@aliexpress.com',
  'email-security': 'security@aliexpress.com',
} as const;
export type EmailId = keyof typeof EMAILS;

/** Support page named by one guide (ru-support:361); may be retired (C-30). */
export const HELP_PAGE = 'https://helppage.aliexpress.com/buyercenter/index.htm';
