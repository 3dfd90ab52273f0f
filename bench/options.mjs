// What `npm run bench` can be told; nothing here is installed or built yet.
import { parseArgs } from 'node:util';

/** 1.6 Mbit/s, 150 ms round trips, a processor four times slower; and this machine as it is. */
export const profiles = {
  'slow-4g': { latency: 150, throughput: (1.6 * 1024 * 1024) / 8, cpu: 4 },
  fast: undefined,
};

/** As in contenders/index.mjs. */
export const names = [
  ...[
    'static',
    'static-start',
    'start',
    'vanilla',
    'ours',
    'ours-one-file',
    'ours-fallback',
    'ours-space-held',
  ],
  ...['shoelace', 'webawesome', 'surveyjs'],
];

export const usage = `npm run bench [-- options]

  --profile slow-4g|fast   one network and processor only; many elements on a page belong to "fast"
  --only start,vanilla,…   some contenders only; a target needs both of its contenders
  --rounds N               interleaved rounds after one that warms up (7)
  --json FILE              the figures as JSON into this file too; .cache/bench.json always has them
  --no-build               measures the files in dist/ as they are
  --help

Contenders: ${names.join(', ')}.

  npm run bench -- --profile slow-4g --only start,static-start,shoelace

takes less than three minutes on a quiet machine. A run without --profile and --only takes about a quarter of an hour and writes the
figures into docs/performance.md.`;

/** `{ help, profiles, only, rounds, json, build, whole }`; throws an Error with a plain message at what it cannot do. */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      help: { type: 'boolean' },
      profile: { type: 'string' },
      only: { type: 'string' },
      rounds: { type: 'string', default: '7' },
      json: { type: 'string' },
      'no-build': { type: 'boolean' },
    },
  });
  const { profile, only } = values;
  if (profile !== undefined && !Object.hasOwn(profiles, profile))
    throw new Error(`--profile is one of ${Object.keys(profiles).join(', ')}, not ${profile}`);
  const wanted = only?.split(',').map((name) => name.trim());
  const unknown = wanted?.filter((name) => !names.includes(name)) ?? [];
  if (unknown.length) throw new Error(`--only knows no contender called ${unknown.join(', ')}`);
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds is a whole number from 1, not ${values.rounds}`);
  return {
    help: Boolean(values.help),
    profiles: profile ? [profile] : Object.keys(profiles),
    only: wanted,
    rounds,
    json: values.json,
    build: !values['no-build'],
    whole: !profile && only === undefined,
  };
}
