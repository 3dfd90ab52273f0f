import { expect } from '@open-wc/testing';
import { readFragment, writeFragment } from './fragment.js';

describe('place in the address', () => {
  const reads: [hash: string, id: string, node: string | undefined][] = [
    ['#ali-recovery=q-mailbox', '', 'q-mailbox'],
    ['#top&ali-recovery=o-fraud', '', 'o-fraud'],
    ['#first.ali-recovery=o-fraud', 'first', 'o-fraud'],
    ['#first.ali-recovery=o-fraud', '', undefined],
    ['#ali-recovery=o-fraud', 'first', undefined],
    ['#%D1%8F.ali-recovery=q-start', 'я', 'q-start'],
    ['#100%&ali-recovery=q-start', '', 'q-start'],
    ['', '', undefined],
    ['#', '', undefined],
  ];
  for (const [hash, id, node] of reads) {
    it(`${hash || '(none)'} for “${id}” is ${node}`, () => expect(readFragment(hash, id)).to.equal(node));
  }

  const writes: [hash: string, id: string, node: string | undefined, result: string][] = [
    ['', '', 'q-mailbox', '#ali-recovery=q-mailbox'],
    ['#top', '', 'q-mailbox', '#top&ali-recovery=q-mailbox'],
    ['#ali-recovery=q-start&top', '', 'o-fraud', '#top&ali-recovery=o-fraud'],
    ['#b.ali-recovery=q-start', 'a', 'o-fraud', '#b.ali-recovery=q-start&a.ali-recovery=o-fraud'],
    ['#top&ali-recovery=q-start', '', undefined, '#top'],
    ['#ali-recovery=q-start', '', undefined, ''],
    ['', 'я b', 'q-start', '#%D1%8F%20b.ali-recovery=q-start'],
  ];
  for (const [hash, id, node, result] of writes) {
    it(`${hash || '(none)'} becomes ${result || '(none)'}`, () => {
      expect(writeFragment(hash, id, node)).to.equal(result);
      if (node) expect(readFragment(result, id)).to.equal(node);
    });
  }

  it('takes an id with half of a character pair', () => {
    expect(writeFragment('', 'a\ud800', 'q-start')).to.equal('#a%EF%BF%BD.ali-recovery=q-start');
  });
});
