/** Hours, waiting and languages of support: one text per fact. The guides disagree here, and the texts say so. */
import { msg } from '@lit/localize';
import type { StatementWords } from './types.js';

export const statementsHours = {
  'hours-chat-ru-narrow': msg('Some guides give 08:00–20:00 Moscow time for the Russian chat.'),
  'hours-chat-ru-wide': msg(
    'Others give 07:00–01:00 Moscow time for the Russian chat. Both agree on 08:00–20:00.',
  ),
  'hours-chat-en-night': msg(
    'With the longer hours, the Russian chat is closed between 01:00 and 07:00 Moscow time. Expect English only then.',
  ),
  'hours-chat-all-day': msg(
    'According to guides, you can chat in English round the clock, also when the Russian chat is closed.',
  ),
  'hours-operators-24h': msg(
    'One guide says that operators help round the clock. At night this probably means English.',
  ),
  'hours-weekdays-unknown': msg('No guide says on which weekdays or holidays the chat works.'),
  'hours-best-morning': msg('The chat is usually quietest in the morning.'),
  'hours-before-noon': msg('One guide is more exact: ask before 12:00. It probably means Moscow time.'),
  'hours-evening-busy': msg('In the evening more people are waiting.'),
  'rule-email-off-hours': msg('When the Russian chat is closed, use the English chat or e-mail.'),

  'hours-reply-10-15': msg(
    'Plan for some waiting. One guide speaks of 10–15 minutes until a person answers.',
  ),
  'hours-talk-10-15': msg('Another guide says that a conversation takes 10–15 minutes.'),
  'hours-chat-quick': msg('Some guides call the chat quick. At busy times it may take longer.'),
  'limit-chat-busy': msg('Many people use the Russian chat, so you may have to wait.'),
  'hours-email-slow': msg('Answers by e-mail can take a while.'),
  'hours-complaint-fast': msg(
    'One guide calls {email-complaint} a fast address. Allow for a wait all the same.',
  ),
  'hours-eva-24h': msg('Eva answers round the clock, according to guides.'),

  'language-support-five': msg(
    'One guide names English, Russian, Ukrainian, Spanish and Portuguese. You can try Ukrainian; otherwise use English or Russian.',
  ),
  'language-chat-four': msg('Another guide names Russian, Chinese, Spanish and English.'),
  'language-ru-en-relevant': msg('Russian and English are named in every list. Others may be available.'),
  'language-norwegian-none': msg('No guide names Norwegian. If you speak Norwegian, write in English.'),
  'language-chat-own': msg('In the Russian chat, Russian speakers can write in their own language.'),
  'language-email-en': msg('Write e-mails in English. In a form, fill in every field in English.'),
  'limit-email-english': msg('The weak point of e-mail: everything is in English.'),
  'language-escalation-en': msg(
    'In the dispute itself, write English. In the chat, use the language of the chat.',
  ),
  'language-eva-en': msg('Write to Eva in English first. All guides name English.'),
  'language-eva-en-ru': msg('Russian may work with Eva too. One guide says so.'),
  'language-faq-ru': msg('On the Russian-language site, the help centre is in Russian, says one guide.'),
  'language-machine-translation': msg(
    'Answers in the Russian chat may be machine-translated. Short, correct sentences help.',
  ),
  'language-en-support-better': msg(
    'If your English is good, the English chat may be quicker to understand you.',
  ),
  'language-use-translator': msg('If you do not know English, use a translator program.'),
  'rule-ru-site-ru-agent': msg(
    'For a Russian-speaking operator, sign in on the Russian-language site and open the chat there. If you cannot sign in, write by e-mail.',
  ),
  'rule-en-site-en-agent': msg('For support in English, open the chat on the English version of the site.'),
} satisfies StatementWords;
