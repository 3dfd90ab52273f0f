/** When and why to turn to support, and disputes and rights around it: one text per fact. */
import { msg } from '@lit/localize';
import type { StatementWords } from './types.js';

export const statementsTopics = {
  'rule-contact-any-time': msg('You may ask support at any stage of an order, before and after paying.'),
  'rule-help-centre-first': msg('Look in the help centre first. Most answers are already there.'),
  'rule-minor-questions-load': msg('Many small questions slow down help for urgent ones, says one guide.'),
  'right-use-support-freely': msg(
    'You may contact support as soon as you need it. One guide says it does not harm your standing.',
  ),
  'rule-fraud-at-once': msg('If you suspect fraud or a breach of your rights, contact support at once.'),
  'rule-mostly-buyer': msg(
    'One guide says most problems are settled in the chat, mostly in the buyer’s favour. Some readers remained without help.',
  ),
  'rule-agents-can-most': msg(
    'One guide says operators can help with nearly any question, and pass some payments on to Alipay. Some readers remained without help.',
  ),

  'rule-topic-payment': msg('Paying fails, or the money does not reach the site.'),
  'rule-topic-refund': msg('The item was not available or never came, and your money is not back.'),
  'rule-topic-mismatch': msg(
    'The goods differ from the picture, the description or your order: size, colour, cut, quantity or missing parts.',
  ),
  'rule-topic-dispute': msg(
    'You want to open a dispute, ask for compensation or get money back for poor goods, or a running dispute causes trouble.',
  ),
  'rule-topic-escalated-slow': msg('You escalated a dispute, and nobody has looked at it for a long time.'),
  'rule-topic-item-removed': msg(
    'The item was taken out of the shop, and the order details vanished with it.',
  ),
  'rule-topic-report-product': msg(
    'You want to report a product and ask to have it taken off the site; this may work.',
  ),
  'rule-topic-warranty': msg('A device broke within the warranty, and the seller refuses to repair it.'),
  'rule-topic-rights': msg(
    'Your rights as a buyer are violated. You may also write if somebody is accused without cause.',
  ),
  'rule-topic-fraud': msg('You suspect fraud.'),
  'rule-topic-mediators': msg(
    'You want to complain about the seller or about a decision of AliExpress in a dispute.',
  ),
  'rule-topic-delivery': msg('You have a question about delivery or tracking.'),
  'rule-topic-open-list': msg('This list is not complete. You may ask about other things too.'),

  'hours-escalate-3-days': msg(
    'After about three days without a solution, escalate the dispute. The deadline shown in your dispute counts.',
  ),
  'rule-escalate-means-aliexpress': msg(
    'Escalating means that AliExpress itself looks at the dispute, not only the seller.',
  ),
  'rule-stalled-dispute-closes': msg(
    'If the seller refuses and you do nothing, the dispute may close against you.',
  ),

  'right-chargeback': msg(
    'If you paid by card, ask your bank early whether a chargeback is possible and until when. A chargeback means that the bank takes the payment back.',
  ),
  'right-consumer-org': msg('You may ask a consumer protection organisation in your country for help.'),

  'limit-no-phone': msg('The guides give no telephone number for support, so we show none.'),
} satisfies StatementWords;
