// One visit to one page in a fresh context, and what it cost.

/** In the page: notes when the first text was painted, layout shifts and long tasks. */
const observer = (find) => `(() => {
  const seen = (window.__bench = { text: 0, shift: 0, busyUntil: 0, longest: 0 });
  const painted = () => new Promise((done) => requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = () => done(performance.now()); channel.port2.postMessage(0); }));
  window.__painted = painted;
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) { seen.busyUntil = entry.startTime + entry.duration; seen.longest = Math.max(seen.longest, entry.duration); } }).observe({ type: 'longtask', buffered: true });
  const find = ${find};
  const look = () => {
    let found;
    try { found = document.body && find()?.textContent.trim(); } catch { /* not there yet */ }
    if (!found) return requestAnimationFrame(look);
    const channel = new MessageChannel();
    channel.port1.onmessage = () => { seen.text = performance.now(); };
    channel.port2.postMessage(0);
  };
  requestAnimationFrame(look);
})();`;

const metrics = async (cdp) =>
  Object.fromEntries(
    (await cdp.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]),
  );

/** How many requests had to end before a request could begin; the page is 0. */
function depthOf(requests) {
  const depth = new Map();
  for (const { url, initiator } of requests) {
    const by =
      initiator?.url ??
      initiator?.stack?.callFrames?.[0]?.url ??
      initiator?.stack?.parent?.callFrames?.[0]?.url;
    depth.set(url, requests[0].url === url ? 0 : 1 + (depth.get(by?.split('#')[0]) ?? 0));
  }
  return Math.max(...depth.values());
}

const network = (cdp, latency, throughput) =>
  cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });

/** From here on the network is no brake any more; the processor stays as it is. */
export const fullSpeed = ({ cdp }) => network(cdp, 0, -1);

/** A phone's page in a fresh context, as slow as the profile says. */
export async function open(browser, profile, then) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, locale: 'ru' });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    if (profile) {
      await network(cdp, profile.latency, profile.throughput);
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: profile.cpu });
    }
    return await then({ page, cdp });
  } finally {
    await context.close();
  }
}

/** Opens the page, waits for its first text, for its element and for quiet, and hands it to `then` before closing. */
export const visit = (browser, url, { find, ready, profile }, then) =>
  open(browser, profile, async ({ page, cdp }) => {
    await cdp.send('Performance.enable');
    const requests = [];
    const bytes = new Map();
    cdp.on('Network.requestWillBeSent', ({ requestId, request, initiator, type }) => {
      if (/^http/.test(request.url)) requests.push({ id: requestId, url: request.url, initiator, type });
    });
    cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      bytes.set(requestId, encodedDataLength),
    );
    await page.addInitScript(observer(find));
    await page.goto(url, { waitUntil: 'load', timeout: 120000 });
    await page.waitForFunction(() => window.__bench.text, null, { timeout: 120000 });
    if (ready) await page.waitForFunction(`(${ready})()`, null, { timeout: 120000 });
    // Half a second without a request, and as long again for what it brought.
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
    const { text, shift, busyUntil, longest } = await page.evaluate(() => window.__bench);
    // What the first text needed: whatever had arrived by then.
    const needed = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ responseEnd }) => responseEnd <= window.__bench.text)
        .map(({ name }) => name),
    );
    const after = await metrics(cdp);
    const { origin } = new URL(url);
    const asked = requests.filter(
      (request) => request.url.startsWith(origin) && !request.url.endsWith('/favicon.ico'),
    );
    const first = asked.filter(({ url }, n) => !n || needed.includes(url));
    const by = (kind) =>
      asked.filter(({ type }) => type === kind).reduce((sum, { id }) => sum + (bytes.get(id) ?? 0), 0);
    const result = {
      text,
      interactive: Math.max(text, busyUntil),
      shift,
      longest,
      requests: first.length - 1,
      depth: depthOf(first),
      later: asked.length - first.length,
      html: by('Document'),
      script: by('Script'),
      style: by('Stylesheet'),
      main: after.TaskDuration * 1000,
    };
    return { ...result, ...(await then?.({ page, cdp })) };
  });

/** Heap after collecting garbage, and nodes. */
export async function memory({ cdp }) {
  await cdp.send('HeapProfiler.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize, Nodes } = await metrics(cdp);
  return { heap: JSHeapUsedSize / 1024, nodes: Nodes };
}

/** From the press of the first answer to the paint that shows what follows; three steps in a row, the middle one. */
export async function steps({ page }, { heading, answer, press = `() => (${answer})().click()`, toggle }) {
  const { press: act, changed } = toggle ?? { press, changed: heading };
  const times = [];
  for (let n = 0; n < 3; n++) {
    times.push(
      await page.evaluate(`(async () => {
        const read = () => { const value = (${changed})(); return value?.textContent ?? value; };
        const before = read();
        await window.__painted();
        const begin = performance.now();
        (${act})();
        for (;;) {
          const end = await window.__painted();
          if (read() !== before) return end - begin;
          if (end > begin + 5000) throw new Error('the step shows nothing new');
        }
      })()`),
    );
    await page.waitForTimeout(300);
  }
  return { step: times.sort((a, b) => a - b)[1] };
}
