// One character for each id that no page ever sees: tips, guides, statements, symptoms, panels.

/** No digits (they would be sorted, and count steps), nothing that separates or has to be escaped. */
const alphabet = [
  ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#%&()*+,./;<=>?@[]^_|~',
  ...Array.from({ length: 256 }, (_, n) => String.fromCharCode(0x400 + n)),
  ...Array.from({ length: 80 }, (_, n) => String.fromCharCode(0x3b1 + n)).filter((char) =>
    /[α-ω]/.test(char),
  ),
];

export function codesFor(flow, packs) {
  const { support, block, outcomes, details } = packs;
  const ids = new Set([
    ...Object.keys(details.tips),
    ...Object.keys(details.guides),
    ...Object.keys(outcomes.symptoms),
    ...Object.keys(support.supportFacts),
    ...Object.keys(block.accountFacts),
    ...Object.keys(flow.contactPanels),
    ...Object.keys(flow.reasonPanels),
  ]);
  if (ids.size > alphabet.length) throw new Error(`compact: ${ids.size} ids, ${alphabet.length} characters`);
  return new Map([...ids].map((id, index) => [id, alphabet[index]]));
}

/** Everything with its ids replaced, keys and references (`guide-x:1-4`) too. */
export function recode(value, codes) {
  if (typeof value === 'string') {
    const [id, run] = value.split(':');
    return codes.has(id) && (run === undefined || /^\d+-\d+$/.test(run))
      ? codes.get(id) + (run === undefined ? '' : `:${run}`)
      : value;
  }
  if (Array.isArray(value)) return value.map((each) => recode(each, codes));
  if (typeof value !== 'object' || value === null) return value;
  // An address has the id of the fact about it, and keeps it: the elements look it up.
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      codes.get(key) ?? key,
      key === 'email' ? inner : recode(inner, codes),
    ]),
  );
}
