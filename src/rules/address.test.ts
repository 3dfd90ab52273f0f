import { expect } from '@open-wc/testing';
import { readAddress, writeAddress } from './address.js';

const parse = (address: string) => {
  const { search, hash } = new URL(address, 'https://blog.example/post');
  return { search, hash };
};

describe('place in the address', () => {
  const reads: [address: string, id: string, node: string | undefined][] = [
    ['#ali-recovery--q-mailbox', '', 'q-mailbox'],
    ['#first--o-fraud', 'first', 'o-fraud'],
    ['#first--o-fraud', '', undefined],
    ['#ali-recovery--o-fraud', 'first', undefined],
    ['?ali-recovery=o-fraud#/post', '', 'o-fraud'],
    ['?p=7&ali-recovery=o-fraud#!post', '', 'o-fraud'],
    ['?ali-recovery=first--o-fraud#/post', 'first', 'o-fraud'],
    ['?ali-recovery=o-fraud#/post', 'first', undefined],
    ['?ali-recovery=%D1%8F--q-start', 'я', 'q-start'],
    ['?ali-recovery=o-fraud#ali-recovery--q-start', '', 'q-start'],
    ['?ali-recovery=100%', '', '100%'],
    ['?xali-recovery=q-start', '', undefined],
    ['', '', undefined],
    ['#', '', undefined],
  ];
  for (const [address, id, node] of reads) {
    it(`${address || '(none)'} for “${id}” is ${node}`, () =>
      expect(readAddress(parse(address), id)).to.equal(node));
  }

  const writes: [address: string, id: string, result: string][] = [
    ['', '', '#ali-recovery--o-fraud'],
    ['#top', '', '#ali-recovery--o-fraud'],
    ['#ali-recovery--q-start', 'first', '#first--o-fraud'],
    ['?p=7&q=%20', '', '?p=7&q=%20#ali-recovery--o-fraud'],
    ['?ali-recovery=q-start', '', '#ali-recovery--o-fraud'],
    ['#/post?tab=2', '', '?ali-recovery=o-fraud#/post?tab=2'],
    ['?p=7&ali-recovery=q-start#!post', 'first', '?p=7&ali-recovery=first--o-fraud#!post'],
    ['', 'я b', '?ali-recovery=%D1%8F%20b--o-fraud'],
    ['', '1', '?ali-recovery=1--o-fraud'],
    ['', 'a.b', '?ali-recovery=a.b--o-fraud'],
    ['#top', 'a\ud800', '?ali-recovery=a%EF%BF%BD--o-fraud#top'],
  ];
  for (const [address, id, result] of writes) {
    it(`${address || '(none)'} with the place of “${id}” becomes ${result}`, () => {
      const { search, hash } = writeAddress(parse(address), id, 'o-fraud');
      expect(search + hash).to.equal(result);
      expect(readAddress(parse(result), id)).to.equal('o-fraud');
    });
  }

  it('what is written is a valid selector, and is read again whatever the id', () => {
    for (const id of [
      '',
      'x',
      'wizard-1',
      '_',
      'Ж',
      '-x',
      'a b',
      '#',
      '--',
      'a--b',
      '%41',
      '"',
      'x'.repeat(20000),
    ]) {
      const { search, hash } = writeAddress({ search: '', hash: '' }, id, 'q-start');
      if (hash) document.querySelector(hash);
      expect(readAddress(parse(search + hash), id), id.slice(0, 9)).to.equal('q-start');
    }
  });
});
