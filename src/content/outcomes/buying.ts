/** Outcomes for a shopper who can sign in, but not buy or pay. */
import { msg } from '@lit/localize';
import type { Outcomes } from '../types.js';

export const buyingOutcomes = {
  'o-region': {
    title: msg('What you see and can order depends on your country'),
    signs: msg(
      'country, region, island, address not accepted, postcode, does not deliver, item not found, not available here, sent to another site, redirect, russian site, all orders cancelled, other site',
    ),
    first: msg('Check the country, address and postcode in your AliExpress settings.'),
    steps: [
      msg(
        'Sign out and look again. If you see an item only then, it is probably not sold in your region. Sign in again the same way.',
      ),
      msg('On another country’s site? Choose your country at the top, then sign in again.'),
      { text: msg('Paid already? Check the refund line on the order page.'), to: 'o-refund' },
      {
        text: msg('Choose another item, or an address you can really use.'),
        warning: msg('Using a false address or a VPN can cost you the order and the account.'),
      },
      msg('In the chat, ask only about your money. Support cannot lift the limits on a region.'),
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
    letter: 'tpl-payment',
    not: ['paid-twice', 'order-frozen', 'not-sent', 'card-closed', 'refund-missing'],
    expect: msg('You have done nothing wrong. Nobody can say when a region or item will be available.'),
    ways: ['o-which-account', 'o-cancelled'],
    why: [
      msg('Delivery or payment may not be offered for some regions, islands or types of goods.'),
      msg('On AliExpress, each country has its own range of goods. An item may be missing only in yours.'),
      msg(
        'Russia and some of its neighbours, but not Ukraine, have their own site. Another company runs it.',
      ),
    ],
    next: ['tip-keep-records'],
    states: ['region-closed', 'site-us', 'site-ru'],
  },
  'o-coupon-refused': {
    title: msg('The coupon is refused; your account is probably fine'),
    signs: msg(
      'coupon, promo code, voucher, discount, new user, welcome offer, bonus, coins, coupon unavailable, not applicable',
    ),
    first: msg('Read the coupon’s terms: which country, what minimum spend, new users only?'),
    steps: [
      msg('Try the coupon on the device and network you use most, without a VPN.'),
      msg('Coupon still refused although you meet the terms? Ask once in the chat.'),
      {
        text: msg('Order without the coupon if you are still happy with the price.'),
        warning: msg('Do not open more accounts for coupons: all your accounts may be blocked.'),
      },
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
    contactLater: true,
    expect: msg(
      'The chat may say only “security reasons”. Nobody can promise that the coupon will work later.',
    ),
    ways: ['o-region', 'o-use-other-device'],
    why: [
      msg('A message about your address? Then the coupon is usually not for your country.'),
      msg('The message “use another device” can just mean that a new-user offer is refused.'),
      msg(
        'AliExpress keeps a close eye on coupons and games. It watches people with more than one account most closely.',
      ),
    ],
    reason: 'reason-several-accounts',
    next: ['tip-read-terms'],
    states: ['msg-other-device', 'msg-coupon-address', 'cause-several-accounts', 'cause-bot-signals'],
  },
  'o-cannot-pay': {
    title: msg('Payment failed, and nothing was taken'),
    signs: msg(
      'payment error, payment failed, card declined, cannot pay, unknown error, checkout, pay button, bank refuses, paypal, wallet',
    ),
    first: {
      text: msg('Payment refused? Try once more in a second browser or in the app.'),
      warning: msg('Before each new attempt, check that no money was taken or held.'),
      guide: 'guide-other-browser',
    },
    steps: [
      msg('Ask your bank whether the card works for online payments abroad.'),
      msg('Write your full name and address in Latin letters.'),
      msg('Try one other card or wallet, but only your own.'),
      msg('Wait a few hours, sign in again and retry.'),
      {
        text: msg('If the page says “security” or the order is closed, go here.'),
        to: 'o-orders-closed',
      },
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru', 'channel-bank'],
    letter: 'tpl-payment',
    not: [
      'money-taken',
      'refund-missing',
      'paid-twice',
      'order-frozen',
      'order-cancelled',
      'not-sent',
      'proof-attached',
      'refund-complete',
      'card-closed',
    ],
    expect: msg(
      'If it is only a site fault, it may be gone within hours. If not, support may send you to a service such as Alipay.',
    ),
    ways: ['o-region', 'o-paid-not-recorded'],
    why: [
      msg(
        'The payment check may react to anything odd: a new device, several cards or only part of your name.',
      ),
    ],
    reason: 'reason-glitch',
    next: ['tip-keep-records'],
    states: [
      'msg-pay-security',
      'closed-other-means',
      'closed-why',
      'symptom-cannot-pay',
      'symptom-payment-error',
      'rule-topic-payment',
      'hours-site-fault-short',
      'channel-alipay',
      'tip-wait-a-little',
      'tip-relogin',
      'tip-other-device',
    ],
  },
  'o-paid-not-recorded': {
    title: msg('Your payment is not showing, or was taken twice'),
    signs: msg(
      'paid but unpaid, awaiting payment, money taken, reserved, on hold, charged twice, double payment, payment code, no order, payment not received',
    ),
    first: msg('Save the receipt or the bank’s message, and do not pay again.'),
    steps: [
      msg('Check your bank account tomorrow: was the money taken, or only held?'),
      msg('Money only on hold? Ask the bank when it will be released.'),
      msg('Paid twice? Wait a few days: one payment may be returned. If not, ask in the chat.'),
      {
        text: msg('Money taken, but the order looks unpaid? Choose the order in the chat and say so.'),
        warning: msg('Do not post payment details in public comments.'),
      },
      {
        text: msg('No help? Ask your bank how long you have to dispute the payment.'),
        guide: 'guide-chargeback',
      },
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru', 'channel-bank'],
    letter: 'tpl-payment',
    not: ['no-money-taken', 'order-frozen', 'not-sent', 'refund-complete', 'card-closed', 'refund-missing'],
    expect: msg(
      'The bank may hold the money for 7–10 working days. Nobody can promise how soon support will answer.',
    ),
    ways: ['o-orders-missing-paid', 'o-cancelled'],
    why: [
      msg('When an order fails, AliExpress may not have taken the money. Your bank may just be holding it.'),
      msg('Older guides say to write to support about payment problems. Support may send you to Alipay.'),
    ],
    reason: 'reason-glitch',
    regional: true,
    next: ['guide-keep-records'],
    states: [
      'closed-money',
      'symptom-paid-code-no-order',
      'symptom-payment-error',
      'rule-topic-payment',
      'rule-email-finance',
      'channel-alipay',
      'channel-bank',
      'right-chargeback',
      'tip-safe-public',
      'tip-safe-clock',
    ],
  },
} satisfies Outcomes;
