// Our self-contained file with the words of one, two or four languages in it, built as the real one is.
import { basename, dirname } from 'node:path';
import { rollup } from 'rollup';
import { locales, selfContained } from '../rollup.config.mjs';
import { compact, packNames } from '../scripts/compact.mjs';
import { packText } from '../scripts/compact-write.mjs';

const rest = { 1: [], 2: ['uk'], 4: ['uk', 'nb', 'en'] };

const joined = (value, others, key = '') => {
  if (key === 'labels') return value;
  if (typeof value === 'string')
    return [value, ...others.filter((other) => typeof other === 'string')].join(' ');
  if (Array.isArray(value))
    return value.map((each, n) =>
      joined(
        each,
        others.map((other) => other?.[n]),
      ),
    );
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      joined(
        each,
        others.map((other) => other?.[name]),
        name,
      ),
    ]),
  );
};

export async function grownFile(times, file) {
  const data = await compact(locales);
  for (const name of packNames) {
    const [words, ...others] = ['ru', ...rest[times]].map((locale) => data.words[locale][name]);
    data.texts.ru[name] = packText(data, name, joined(words, others));
  }
  const { output, ...input } = selfContained(['ru'], data);
  const bundle = await rollup({ ...input, onLog() {} });
  await bundle.write({ ...output, dir: dirname(file), entryFileNames: basename(file) });
  await bundle.close();
}
