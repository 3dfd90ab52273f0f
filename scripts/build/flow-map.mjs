// dist/flow-map.html: every question, its answers and the outcomes as one drawing per language, for editors.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { instance } from '@viz-js/viz';
import { readContent, readPack } from './packs.mjs';
import { isMain, locales, root } from '../project.mjs';

/** Questions and outcomes in the order in which a reader meets them. */
export function inOrder(graph) {
  const order = [];
  const visit = (id) => {
    if (order.includes(id)) return;
    order.push(id);
    Object.values(graph[id] ?? {}).forEach(visit);
  };
  visit(Object.keys(graph)[0]);
  return order;
}

const wrap = (text, width) => text.replace(new RegExp(`(.{1,${width}})(?:\\s+|$)`, 'g'), '$1\n').trim();

/** What Graphviz draws: questions and outcomes as boxes, answers on the arrows between them. */
export function drawingOf(graph, { questions, outcomes, labels }) {
  const text = (words, width) =>
    wrap(
      words.replace(/\{([a-z0-9-]+)\}/g, (mark, id) => (labels[id] ? `“${labels[id][1]}”` : mark)),
      width,
    );
  return {
    graphAttributes: { rankdir: 'LR', ranksep: 0.5, nodesep: 0.15 },
    nodeAttributes: {
      shape: 'box',
      style: 'rounded,filled',
      fontname: 'Arial',
      fontsize: 11,
      margin: '0.25,0.08',
    },
    edgeAttributes: { fontname: 'Arial', fontsize: 10, arrowsize: 0.6 },
    nodes: inOrder(graph).map((name) => {
      const title = questions[name]?.ask ?? outcomes[name].title;
      const fillcolor = questions[name] ? '#ffffff' : '#d8efe8';
      return { name, attributes: { label: `${text(title, 30)}\n${name}`, fillcolor } };
    }),
    edges: Object.entries(graph).flatMap(([tail, answers]) =>
      Object.entries(answers).map(([answer, head]) => ({
        tail,
        head,
        attributes: { label: text(questions[tail].options[answer], 34) },
      })),
    ),
  };
}

/** The page: one drawing per language, chosen by its link; the first is shown without one. */
export function pageOf(drawings) {
  const names = Object.keys(drawings);
  const links = names.map((name) => `<a href="#${name}">${name}</a>`);
  const sections = names.map((name) => `<section id="${name}" lang="${name}">${drawings[name]}</section>`);
  return `<!doctype html>
<html lang="${names[0]}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Flow map</title>
<style>
body { margin: 1rem; font: 1rem/1.5 sans-serif; color: #1b2226; background: #fff; }
nav { position: sticky; left: 1rem; display: inline-flex; gap: 1rem; }
section:not(:target, :first-of-type), main:has(:target) section:not(:target) { display: none; }
</style>
<nav>${links.join('')}</nav>
<main>${sections.join('\n')}</main>
</html>
`;
}

export async function writeFlowMap(file = join(root, 'dist/flow-map.html')) {
  const viz = await instance();
  const { graph } = await readContent('graph');
  const drawings = {};
  for (const locale of locales) {
    const { questions, labels } = await readPack(locale, 'recovery-wizard');
    const rest = await readPack(locale, 'rest');
    const words = { questions, outcomes: rest.outcomes, labels: { ...rest.labels, ...labels } };
    const svg = viz.renderString(drawingOf(graph, words), { format: 'svg' });
    drawings[locale] = svg.slice(svg.indexOf('<svg'));
  }
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, pageOf(drawings));
  return file;
}

if (isMain(import.meta.url)) console.log(await writeFlowMap());
