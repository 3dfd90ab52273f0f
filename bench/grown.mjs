// Our self-contained file with the words of one, two or four languages in it, built as the real one is.
import { rollup } from 'rollup';
import { selfContained } from '../rollup.config.mjs';
import { packsOf } from './words.mjs';

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
  const words = await packsOf('ru');
  const others = await Promise.all(rest[times].map(packsOf));
  const { output, plugins, ...input } = selfContained('ru');
  const more = {
    name: 'more-words',
    transform(_code, id) {
      const name = id.match(/packs\/ru\/([\w-]+)\.js$/)?.[1];
      if (!name || times === 1) return null;
      const value = joined(
        words[name],
        others.map((other) => other[name]),
      );
      return { code: `export default ${JSON.stringify(value)};`, map: null };
    },
  };
  const bundle = await rollup({ ...input, plugins: [more, ...plugins], onLog() {} });
  await bundle.write({ ...output, file });
  await bundle.close();
}
