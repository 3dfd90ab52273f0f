import { expect } from '@open-wc/testing';
import { isNode, longest, replay } from './replay.js';

const graph = { a: { x: 'b', y: 'end' }, b: { x: 'end', z: 'other' } };
const answer = (question: string, option: string) => ({ question, option });

describe('replay', () => {
  const rows: [name: string, answers: ReturnType<typeof answer>[], node: string, kept: number][] = [
    ['no answers', [], 'a', 0],
    ['one answer', [answer('a', 'x')], 'b', 1],
    ['all answers', [answer('a', 'x'), answer('b', 'z')], 'other', 2],
    ['an unknown option drops the rest', [answer('a', 'gone'), answer('b', 'z')], 'a', 0],
    ['an unknown question drops the rest', [answer('a', 'x'), answer('c', 'z')], 'b', 1],
    ['an answer after the end is dropped', [answer('a', 'y'), answer('b', 'z')], 'end', 1],
    ['a name of the prototype is no option', [answer('a', 'constructor')], 'a', 0],
  ];
  for (const [name, answers, node, kept] of rows) {
    it(name, () =>
      expect(replay(graph, 'a', answers)).to.deep.equal({ node, answers: answers.slice(0, kept) }),
    );
  }

  it('knows questions and the places options lead to, and nothing else', () => {
    expect(['a', 'b', 'end', 'other'].map((id) => isNode(graph, id))).to.deep.equal([true, true, true, true]);
    expect(['', 'x', 'constructor', '__proto__', 'toString'].some((id) => isNode(graph, id))).to.equal(false);
  });

  it('counts the questions that can still come', () => {
    expect(['a', 'b', 'end'].map((id) => longest(graph, id))).to.deep.equal([2, 1, 0]);
  });
});
