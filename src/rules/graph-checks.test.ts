import { expect } from '@open-wc/testing';
import { packs } from '../../packs/all/index.js';
import supportContacts from '../../packs/en/support-contacts.js';
import blockReasons from '../../packs/en/block-reasons.js';
import rest from '../../packs/en/rest.js';
import { graph } from '../content/graph.js';
import { contactIds, reasonIds } from '../content/ids.js';
import type { Packs } from '../content/packs.js';
import { cycle, deadEnds, nodesOf, paths, unreachable } from '../../test/harness/graph.js';
import { longest, replay } from './replay.js';

const isOutcome = (id: string): boolean => id in rest.outcomes;
const load = async <Name extends keyof Packs>(locale: string, name: Name): Promise<Packs[Name]> =>
  (await packs[locale]![name]()).default as Packs[Name];

describe('decision graph', () => {
  it('has 25 questions, 42 outcomes and 53 different ways through', () => {
    expect(Object.keys(graph)).to.have.length(25);
    expect([...nodesOf(graph)].filter((id) => !(id in graph))).to.have.members(Object.keys(rest.outcomes));
    expect(Object.keys(rest.outcomes)).to.have.length(42);
    expect(paths(graph, 'q-start')).to.have.length(53);
  });

  it('reaches every node from the first question', () => {
    expect(unreachable(graph, 'q-start')).to.deep.equal([]);
  });

  it('has no dead end, no cycle and never more than five questions', () => {
    expect(deadEnds(graph, isOutcome)).to.deep.equal([]);
    expect(cycle(graph, 'q-start')).to.deep.equal([]);
    expect(longest(graph, 'q-start')).to.equal(5);
  });

  it('has checks that find what is wrong', () => {
    const broken = { a: { x: 'b', y: 'c' }, b: { z: 'a' }, d: { w: 'o' }, c: {} };
    expect(unreachable(broken, 'a')).to.deep.equal(['d', 'o']);
    expect(deadEnds(broken, () => false)).to.deep.equal(['c', 'o']);
    expect(cycle(broken, 'a')).to.deep.equal(['a', 'b', 'a']);
  });

  for (const locale of ['en', 'ru', 'uk', 'nb']) {
    it(`has words for every id in ${locale}`, async () => {
      const { questions } = await load(locale, 'recovery-wizard');
      for (const [id, options] of Object.entries(graph)) {
        const words = questions[id as keyof typeof graph];
        expect(words.ask, id).to.match(/\p{L}{2}/u);
        expect(Object.keys(words.options), id).to.have.members(Object.keys(options));
      }
      const { outcomes } = await load(locale, 'rest');
      for (const [id, outcome] of Object.entries(outcomes)) {
        const { title, now, expect: expected, prepare, ifNot, contact, safety, next } = outcome;
        for (const text of [title, ifNot, contact]) expect(text, id).to.match(/\p{L}{2}/u);
        for (const list of [now, expected, prepare, safety, next]) expect(list.length, id).to.be.above(0);
      }
    });
  }
});

describe('named journeys', () => {
  const journeys: [name: string, options: string, outcome: string][] = [
    ['block message, address not confirmed', 'blocked no still-there no yes', 'o-blocked-reactivate'],
    ['block message, made-up address', 'blocked no still-there no made-up', 'o-fake-email'],
    ['block message, mailbox locked', 'blocked no still-there no locked', 'o-mailbox-lost'],
    ['block message, perhaps a fault', 'blocked no not-yet', 'o-glitch-first'],
    ['block message, fraud named', 'blocked no still-there yes yes', 'o-blocked-security'],
    ['block message, cause unknown', 'blocked no still-there yes no', 'o-blocked-unknown'],
    ['appealed without success', 'blocked no still-there yes appealed', 'o-blocked-stuck'],
    ['blocked after disputes', 'blocked yes not-yet', 'o-blocked-disputes'],
    ['asked a few days ago', 'blocked yes recently', 'o-appeal-waiting'],
    ['account not found, letter at hand', 'lost not-found yes', 'o-not-found-use-letter'],
    ['account not found, orders paid', 'lost not-found no yes', 'o-lost-paid'],
    ['account not found, nothing paid', 'lost not-found no no', 'o-lost-unpaid'],
    ['somebody else’s account', 'lost other-account', 'o-other-account'],
    ['password refused', 'lost password', 'o-password'],
    ['gone after paying, checks not done', 'lost after-paying not-yet', 'o-lost-check-first'],
    ['orders missing, wait first', 'inside no-orders yes not-yet', 'o-orders-wait'],
    ['orders missing, paid', 'inside no-orders yes yes yes', 'o-orders-missing-paid'],
    ['orders missing, unpaid', 'inside no-orders yes yes no', 'o-orders-missing-unpaid'],
    ['cannot pay', 'inside cannot-pay no', 'o-cannot-pay'],
    ['paid but not shown', 'inside cannot-pay yes', 'o-paid-not-recorded'],
    ['restored but empty', 'inside empty', 'o-restored-empty'],
    ['only Manage Orders opens', 'inside only-orders made-up', 'o-fake-email'],
    ['cannot open a dispute', 'inside cannot-track', 'o-cannot-dispute'],
    ['activation letter again', 'email unconfirmed yes', 'o-resend-activation'],
    ['new address, mailbox ready', 'email change yes', 'o-change-email'],
    ['new address, no mailbox', 'email unconfirmed no no', 'o-create-mailbox'],
    ['dispute is fresh', 'order stalled no', 'o-dispute-wait'],
    ['dispute stalls', 'order stalled yes', 'o-escalate'],
    ['escalated, nobody decides', 'order escalated', 'o-escalated-stuck'],
    ['changed my mind', 'order return', 'o-return'],
    ['register', 'help register yes', 'o-register'],
    ['a question about a payment', 'help ask payment', 'o-ask-payment'],
  ];
  for (const [name, options, outcome] of journeys) {
    it(`${name} → ${outcome}`, () => {
      let node = 'q-start';
      const answers = options.split(' ').map((option) => {
        const answer = { question: node, option };
        node = (graph as Record<string, Record<string, string>>)[node]![option]!;
        return answer;
      });
      expect(replay(graph, 'q-start', answers)).to.deep.equal({ node: outcome, answers });
    });
  }
});

describe('ids', () => {
  it('are the same in the lists and in the packs', () => {
    expect(Object.keys(supportContacts.contacts)).to.have.members([...contactIds]);
    expect(Object.keys(blockReasons.reasons)).to.deep.equal(reasonIds);
  });

  it('mark a statement on which the guides disagree, and not one on which they agree', () => {
    const facts = Object.values(supportContacts.contactPanels).flatMap((panel) => panel.facts);
    const disputed = (wanted: string) => facts.find(({ id }) => id === wanted)!.disputed;
    expect(disputed('hours-chat-ru-wide')).to.equal(true);
    expect(disputed('hours-best-morning')).to.equal(undefined);
  });
});
