/** Whether the host of a link or sender is on the list of official hosts. Nothing here ever says "safe". */

/** Names of the shop itself. A host is listed when it is one of them, or ends with a dot and one of them. */
export const OFFICIAL_DOMAINS = ['aliexpress.com', 'aliexpress.ru', 'aliexpress.us'] as const;

/** Names of other well-known sites, which are no look-alikes. */
const OTHERS = ['alipay.com', 'alibaba.com'];

export interface LinkResult {
  kind: 'listed' | 'not-listed' | 'unreadable';
  /** As the browser reads it, in ASCII. */
  host?: string;
  /** The part of the host that somebody registered; anything can stand before it. */
  counts?: string;
  /** Not on the list, but looks like a name that shoppers know. */
  lookalike: boolean;
  /** Letters of other alphabets in the host, or characters that cannot be seen. */
  foreignLetters: boolean;
  /** Something before an @, or a sender's name, that could be taken for the host. */
  userPart: boolean;
  /** http, not https. */
  notSecure: boolean;
}

const LIMIT = 5000;

/** First parts of endings under which anybody registers a name, such as com.ua and co.uk. */
const SHARED = /^(?:ac|co|com|edu|gov|ne|net|or|org)$/;

/** Look-alikes, and at the same index the letter each of them looks like; the names have no m and no o. */
const LIKE = 'аαɑ4ьвβ8еєεэ3іιıɩӏłǀ1рρгѕ5хχуγ';
const LETTER = 'aaaabbbbeeeeeiiiillllpprssxxyy';

/** The label that a punycode such as `xn--80ak6aa92e` stands for (RFC 3492); other labels as they are. */
function decode(label: string): string {
  if (!label.startsWith('xn--')) return label;
  const dash = label.lastIndexOf('-');
  const out = [...label.slice(4, Math.max(4, dash))];
  let code = 128;
  let index = 0;
  let bias = 72;
  for (let at = dash + 1; at < label.length;) {
    const before = index;
    for (let weight = 1, k = 36; ; k += 36) {
      const digit = (parseInt(label.charAt(at++), 36) + 26) % 36;
      const threshold = Math.min(26, Math.max(1, k - bias));
      index += digit * weight;
      if (!(digit >= threshold)) break;
      weight *= 36 - threshold;
    }
    const length = out.length + 1;
    let delta = Math.floor((index - before) / (before ? 2 : 700));
    delta += Math.floor(delta / length);
    for (bias = 0; delta > 455; bias += 36) delta = Math.floor(delta / 35);
    bias += Math.floor((36 * delta) / (delta + 38));
    code += Math.floor(index / length);
    index %= length;
    out.splice(index++, 0, String.fromCodePoint(code));
  }
  return out.join('');
}

/** Without accents, and with the letters that each character looks like. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z.-]/gu, (char) => LETTER[LIKE.indexOf(char)] ?? char);

/** Whether at most `edits` characters put in, left out or replaced make one text into the other. */
function near(one: string, other: string, edits: number): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  const a = one.slice(same);
  const b = other.slice(same);
  return (
    a === b ||
    (edits > 0 &&
      (near(a.slice(1), b, edits - 1) ||
        near(a, b.slice(1), edits - 1) ||
        near(a.slice(1), b.slice(1), edits - 1)))
  );
}

function imitates(name: string): boolean {
  const folded = fold(name);
  return (
    // I and l look alike too.
    /all(?:express|pay|baba)/.test(folded.replace(/[.-]/g, '').replace(/i/g, 'l')) ||
    folded.split(/[.-]/).some((part) => near(part, 'aliexpress', 2)) ||
    /ал[иі][эе]кспрес/i.test(name)
  );
}

const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '').trim();

/** Whether a name shown with an address holds a host that is not under `counts`, the one of the address. */
const namesOther = (name: string, address: string, counts: string): boolean =>
  visible(name)
    .normalize('NFKC')
    .toLowerCase()
    .split(address.toLowerCase())
    .join(' ')
    .replace(/。/g, '.')
    .split(/[^\p{L}\p{M}\p{N}._-]+/u)
    .map((part) => part.replace(/\.+$/, ''))
    .some((part) => /\.\p{L}[\p{L}\p{M}\d-]+$/u.test(part) && !`.${part}`.endsWith(`.${counts}`));

/** The address as the browser would open it; undefined for what is no address of the web. */
function parse(text: string): URL | undefined {
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') return new URL(text);
  // `shop.com:8080` begins like a scheme, but no scheme has a dot.
  return scheme && !scheme.includes('.') ? undefined : new URL(`https://${text.replace(/^[/\\]+/, '')}`);
}

function read(input: string): LinkResult | undefined {
  if (input.length > LIMIT) return;
  // The URL parser leaves out line breaks and tabs too, so a link broken into lines stays what it was.
  let raw = input.trim().replace(/[\t\r\n]/g, '');
  // "Name <address>", as mail programs show it: the name can be anything.
  const open = raw.endsWith('>') ? raw.indexOf('<') : -1;
  const name = raw.slice(0, Math.max(0, open)).trim();
  if (raw.endsWith('>')) raw = raw.slice(open + 1, -1).trim();
  let text = visible(raw);
  const foreign = text !== raw;
  const toMail = /^mailto:/i.test(text);
  if (toMail) text = text.slice(7).replace(/\?.*/s, '');
  // Several addresses in one cannot be judged as one.
  const isMail = /^[^/\\?#:]*@[^/\\?#:]*$/.test(text);
  if (/[\s<>]/.test(text) || (isMail ? /[,;%]/.test(text) : toMail)) return;

  const url = parse(text);
  const host = url?.hostname.replace(/\.$/, '');
  if (!url || !host) return;
  const labels = host.split('.');
  const last = labels[labels.length - 1] ?? '';
  const isAddress = host.startsWith('[') || /^\d+$/.test(last);
  if (!isAddress && !labels.every((label) => /^[a-z\d_-]{1,63}$/.test(label))) return;

  const listed = OFFICIAL_DOMAINS.find((domain) => host === domain || host.endsWith(`.${domain}`));
  const registered = labels
    .slice(last.length === 2 && SHARED.test(labels[labels.length - 2] ?? '') ? -3 : -2)
    .join('.');
  const counts = listed ?? (isAddress ? host : registered);
  const [, authority = ''] = /^(?:https?:)?[/\\]*([^/\\?#]*)/i.exec(text) ?? [];
  const user = authority.slice(0, Math.max(0, authority.lastIndexOf('@')));
  // Never listed: what reads so only without its unseen characters, a second @ outside quotes (no valid
  // address), and a link with a name, which may be the link that is meant.
  if (listed) {
    const asPasted = parse(raw.replace(/^mailto:/i, ''));
    if (asPasted?.hostname !== url.hostname) return;
    if (isMail ? user.includes('@') && !/^"[^"]*"$/.test(user) : name) return;
  }
  return {
    kind: listed ? 'listed' : 'not-listed',
    host,
    counts,
    lookalike: !listed && !isAddress && !OTHERS.includes(counts) && imitates(labels.map(decode).join('.')),
    foreignLetters: foreign || /[^ -~]/.test(authority) || /(?:^|\.)xn--/.test(host),
    // A sender has a name before the @; only one that looks like a host misleads.
    userPart: isMail
      ? user.includes('@') || (!listed && imitates(user)) || namesOther(name, text, counts)
      : user !== '',
    notSecure: url.protocol === 'http:',
  };
}

/** Judges a link, a host or an e-mail address as pasted. Never throws. */
export function checkLink(input: string): LinkResult {
  try {
    const result = read(input);
    if (result) return result;
  } catch {
    // Not an address.
  }
  return { kind: 'unreadable', lookalike: false, foreignLetters: false, userPart: false, notSecure: false };
}
