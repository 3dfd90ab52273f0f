/** What a shopper sees, and the node it leads to; without a node it is told in panels only. */
import { msg } from '@lit/localize';
import type { SymptomId } from './ids.js';
import { orderSymptoms } from './symptoms-orders.js';
import type { Symptom } from './types.js';

export const symptoms = {
  'symptom-security-message': {
    text: msg(
      'You sign in and see {label-block-message} (in Russian: {label-block-message-ru}), but no reason.',
    ),
    node: 'q-block-asked',
  },
  'sign-terminated': {
    text: msg('The app says that your account was terminated and that you should use another.'),
    node: 'q-block-asked',
  },
  'sign-use-another-account': {
    text: msg('Your account is temporarily unavailable, and you are told to use another.'),
    node: 'q-block-asked',
  },
  'symptom-block-page-four-links': {
    text: msg(
      'The block page has four links: to reactivate the account, reach the complaints centre, see your orders and sign out.',
    ),
    node: 'q-block-asked',
  },
  'symptom-reactivation-asks-id': {
    text: msg('After you press {label-appeal}, a page asks for a picture of your passport or ID card.'),
    node: 'o-blocked-unknown',
  },
  'symptom-blocked-after-disputes': {
    text: msg('Your account was blocked or blacklisted after you opened disputes.'),
    node: 'o-blocked-disputes',
  },
  'sign-several-closed': {
    text: msg('Several of your accounts were closed one after another, and your appeals get no answer.'),
    node: 'o-blocked-stuck',
  },
  'symptom-only-manage-orders': {
    text: msg('Only {label-manage-orders} still opens. You cannot browse or buy.'),
    node: 'q-block-asked',
  },
  'sign-other-device': {
    text: msg('At sign-in you are asked to use another device to keep the account safe.'),
    node: 'o-use-other-device',
  },
  'sign-letter-suspended': {
    text: msg('An e-mail says that your account will be suspended, but you can still sign in.'),
    node: 'o-phishing-check',
  },
  'sign-limited-return': {
    text: msg('Because of a return, you cannot order. An appeal page shows a case number.'),
    node: 'o-orders-closed',
  },
  'sign-orders-suspicious': {
    text: msg('Every new order is cancelled as suspicious or for security reasons.'),
    node: 'o-orders-closed',
  },
  'sign-penalty': {
    text: msg('Your account shows a penalty notice about banned goods.'),
    node: 'o-orders-closed',
  },
  'sign-verify': {
    text: msg('Your cards are refused, and support wants you to prove who you are.'),
    node: 'o-orders-closed',
  },
  'sign-order-frozen': {
    text: msg('An e-mail or the order page says that an order is frozen.'),
    node: 'o-order-frozen',
  },
  'symptom-email-unconfirmed-label': {
    text: msg('Your profile shows {label-unconfirmed} next to your e-mail address.'),
    node: 'o-confirm',
  },
  'symptom-no-activation-email': {
    text: msg('The activation e-mail never came or got lost, or you never opened it.'),
    node: 'o-confirm',
  },
  'sign-page-returns': {
    text: msg('The password is right, but the sign-in page keeps coming back.'),
    node: 'o-browser',
  },
  'sign-loop': { text: msg('You have to sign in again and again to see your orders.'), node: 'o-browser' },
  'sign-code-window': { text: msg('The window for the code stays blank.'), node: 'o-browser' },
  'sign-page-broken': {
    text: msg('A page looks broken, or you press a button and nothing happens.'),
    node: 'o-browser',
  },
  'sign-redirects': { text: msg('The browser reports too many redirects.'), node: 'o-browser' },
  'sign-blocker': {
    text: msg('You see the sign-in box only with the ad blocker off or cookies allowed.'),
    node: 'o-browser',
  },
  'sign-signed-out': {
    text: msg('You are signed out every few weeks, or while you are browsing.'),
    node: 'o-browser',
  },
  'sign-slider': {
    text: msg('The slider or puzzle (captcha) fails, although you do it by hand.'),
    node: 'o-puzzle',
  },
  'sign-code-missing': {
    text: msg('The code does not arrive by text message or e-mail.'),
    node: 'o-code-missing',
  },
  'sign-google': {
    text: msg('The Google button does nothing, and you never had a password.'),
    node: 'o-social',
  },
  'sign-address-refused': {
    text: msg('Your e-mail address is refused when you sign up.'),
    node: 'o-register',
  },
  'symptom-cannot-find-page': {
    text: msg('You cannot find your own page or profile.'),
    node: 'q-lost-tried',
  },
  'symptom-account-not-found': {
    text: msg('A message at sign-in says that the account was not found and asks you to check the spelling.'),
    node: 'q-lost-tried',
  },
  'symptom-want-old-account': {
    text: msg('You want your old account back but do not know how to get it.'),
    node: 'q-gone',
  },
  'symptom-other-account-opens': {
    text: msg('You sign in, but somebody else’s account opens.'),
    node: 'o-other-account',
  },
  'symptom-account-gone-after-paying': {
    text: msg('You paid for your orders, and then the account was gone.'),
    node: 'q-lost-tried',
  },
  'symptom-will-paid-goods-arrive': {
    text: msg('You have paid but lost your account, and wonder if the goods will arrive.'),
    node: 'q-lost-tried',
  },
  'symptom-many-paid-orders-lost': {
    text: msg('Your account is gone, and many paid orders with it.'),
    node: 'q-lost-tried',
  },
  'symptom-restored-but-empty': {
    text: msg('A new password got you in, but the account is empty.'),
    node: 'o-restored-empty',
  },
  'symptom-refunds-vanished': {
    text: msg('Cancelled orders still waiting for a refund vanished with the account.'),
    node: 'o-restored-empty',
  },
  'symptom-disputes-vanished': {
    text: msg('Your open disputes vanished with the account.'),
    node: 'o-restored-empty',
  },
  'symptom-no-orders': {
    text: msg('Sign-in works, but your list of orders is empty.'),
    node: 'q-orders-yours',
  },
  'symptom-you-have-no-orders': {
    text: msg('You paid for many items, but the page says that you have no orders.'),
    node: 'q-orders-yours',
  },
  'symptom-single-order-vanished': {
    text: msg('One of your orders has disappeared from the list.'),
    node: 'q-orders-yours',
  },
  'symptom-item-delisted': {
    text: msg('The seller removed the item, and your order details are gone too.'),
    node: 'o-orders-wait',
  },
  'sign-moved-site': {
    text: msg('You now use another AliExpress site, and your old orders are missing.'),
    node: 'o-which-account',
  },
  ...orderSymptoms,
} satisfies Record<SymptomId, Symptom>;
