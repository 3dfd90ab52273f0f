import { expect } from '@open-wc/testing';
import { packs } from '../../packs/all/index.js';
import supportContacts from '../../packs/en/support-contacts.js';
import blockReasons from '../../packs/en/block-reasons.js';
import rest from '../../packs/en/rest.js';
import { graph } from '../content/graph.js';
import { contactIds, reasonIds } from '../content/ids.js';
import type { Packs } from '../content/packs.js';
import { cycle, deadEnds, nodesOf, unreachable } from '../../test/harness/graph.js';
import { longest, replay } from './replay.js';
import { locales } from '../../packs/all/locales.js';

const isOutcome = (id: string): boolean => id in rest.outcomes;
const load = async <Name extends keyof Packs>(locale: string, name: Name): Promise<Packs[Name]> =>
  (await packs[locale]![name]()).default as Packs[Name];

describe('decision graph', () => {
  it('has 22 questions and 54 outcomes, with at most eight answers each', () => {
    expect(Object.keys(graph)).to.have.length(22);
    for (const [id, options] of Object.entries(graph)) {
      expect(Object.keys(options).length, id).to.be.within(2, 8);
    }
    expect([...nodesOf(graph)].filter((id) => !(id in graph))).to.have.members(Object.keys(rest.outcomes));
    expect(Object.keys(rest.outcomes)).to.have.length(54);
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

  for (const locale of locales) {
    it(`has words for every id in ${locale}`, async () => {
      const { questions } = await load(locale, 'recovery-wizard');
      for (const [id, options] of Object.entries(graph)) {
        const words = questions[id as keyof typeof graph];
        expect(words.ask, id).to.match(/\p{L}{2}/u);
        expect(Object.keys(words.options), id).to.have.members(Object.keys(options));
      }
      const { outcomes } = await load(locale, 'rest');
      for (const [id, outcome] of Object.entries(outcomes)) {
        const { title, signs, first, steps, expect: expected, ways, contacts } = outcome;
        for (const words of [title, signs, first.text, expected]) expect(words, id).to.match(/\p{L}{2}/u);
        expect(steps.length, id).to.be.within(1, 5);
        for (const list of [ways, contacts]) expect(list.length, id).to.be.above(0);
        expect(ways, id).not.to.include(id);
      }
    });
  }
});

describe('named journeys', () => {
  const journeys: [name: string, options: string, outcome: string][] = [
    ['block message, no reason given', 'blocked account not-yet none', 'o-blocked-unknown'],
    ['block message, address not confirmed', 'blocked account not-yet email yes', 'o-blocked-reactivate'],
    ['block message, made-up address', 'blocked account not-yet email made-up', 'o-fake-email'],
    ['blocked after disputes', 'blocked account not-yet disputes', 'o-blocked-disputes'],
    ['appealed without success', 'blocked account refused', 'o-blocked-stuck'],
    ['only my orders open', 'gone only recently', 'o-appeal-waiting'],
    ['sign-in page comes back', 'signin page', 'o-browser'],
    ['code goes to an old number', 'signin code old', 'o-old-contact'],
    ['account not found, nothing tried', 'signin not-found not-yet', 'o-which-account'],
    ['account gone after paying', 'gone vanished paid', 'o-lost-paid'],
    ['somebody else’s name', 'gone orders other', 'o-other-account'],
    ['told a code', 'danger code', 'o-taken-over'],
    ['cannot pay', 'buying pay no', 'o-cannot-pay'],
    ['paid but not shown', 'buying pay yes', 'o-paid-not-recorded'],
    ['parcel late', 'order missing over', 'o-open-dispute'],
    ['too early for a dispute', 'order dispute cannot', 'o-dispute-window'],
    ['refund to a closed card', 'order refund card', 'o-refund-closed-card'],
    ['changed my mind', 'order return want', 'o-return'],
    ['lost my number', 'profile phone', 'o-old-contact'],
    ['register', 'help register', 'o-register'],
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
