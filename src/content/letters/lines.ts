/** Lines that stand in many letters and claim nothing. */
import { msg } from '@lit/localize';
import type { LetterLine } from '../types.js';

export const hello: LetterLine = { meaning: msg('Hello,') };
export const login: LetterLine = { meaning: msg('My login is {login}.') };
export const myOrders: LetterLine = { meaning: msg('My orders are {orders}.'), when: 'orders' };
export const whatHappened: LetterLine = { meaning: msg('What happened: {details}.'), when: 'details' };
export const whatISee: LetterLine = { meaning: msg('What I see: {details}.'), when: 'details' };
export const thanks: LetterLine = { meaning: msg('Thank you.') };
