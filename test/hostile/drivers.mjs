// One small interface over three engines: a window that goes to an address and evaluates an expression there.
// The expressions are evaluated by the engine itself, never by `eval` in the page, so that a strict or broken page
// cannot get in the way; they give back strings, so that a changed JSON cannot either.
import { request } from 'node:http';
import { chromium } from 'playwright';
import puppeteer from 'puppeteer';
import { launchOptions } from '../../scripts/browsers.mjs';
import { firefoxOptions, startWebKit } from '../../scripts/browsers.mjs';

async function chromiumDriver() {
  const options = launchOptions();
  const browser = await chromium.launch({
    ...options,
    args: [...options.args, '--enable-precise-memory-info', '--js-flags=--expose-gc'],
  });
  return {
    async window() {
      const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 900, height: 700 } });
      const page = await context.newPage();
      const cdp = await context.newCDPSession(page);
      return {
        reusable: true,
        cdp,
        goto: (url) => page.goto(url, { waitUntil: 'commit' }),
        back: () => page.goBack({ waitUntil: 'commit' }),
        async evaluate(expression) {
          const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
            expression,
            awaitPromise: true,
            returnByValue: true,
            allowUnsafeEvalBlockedByCSP: true,
            userGesture: true,
          });
          if (exceptionDetails)
            throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
          return result.value;
        },
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}

async function firefoxDriver() {
  const browser = await puppeteer.launch({ ...firefoxOptions(), protocolTimeout: 900000 });
  return {
    async window() {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      return {
        goto: (url) => page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60000 }).catch(unlessHanging),
        // A page that comes out of the cache has no event that would end this; the case looks for itself.
        back: async () => void page.goBack({ timeout: 5000 }).catch(() => undefined),
        evaluate: (expression) => page.evaluate(expression),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}

/** A page whose script hangs never gets as far as the event that is waited for; the check decides. */
const unlessHanging = (error) => {
  if (!/timeout/i.test(error.message)) throw error;
};

/** A question to WebDriver. `fetch` would give up after five minutes, which a long case may take. */
const ask = (port, method, path, body) =>
  new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, method, path, agent: false }, async (answer) => {
      try {
        let text = '';
        for await (const part of answer.setEncoding('utf8')) text += part;
        const { value } = JSON.parse(text);
        if (value?.error) throw new Error(`${value.error}: ${value.message}`);
        resolve(value);
      } catch (error) {
        reject(error);
      }
    });
    asked.on('error', reject).end(body && JSON.stringify(body));
  });

async function webkitDriver() {
  const started = [];
  return {
    async window() {
      const driver = await startWebKit();
      started.push(driver);
      const call = (...args) => ask(driver.port, ...args);
      const capabilities = { alwaysMatch: { ...driver.capabilities, pageLoadStrategy: 'none' } };
      const { sessionId } = await call('POST', '/session', { capabilities });
      const session = (method, path, body) => call(method, `/session/${sessionId}${path}`, body);
      await session('POST', '/timeouts', { script: 900000, pageLoad: 60000 });
      return {
        reusable: true,
        goto: (url) => session('POST', '/url', { url }),
        back: () => session('POST', '/back', {}),
        evaluate: (expression) =>
          session('POST', '/execute/async', {
            script: `const done = arguments[arguments.length - 1]; (${expression}).then(done, (e) => done('threw ' + e))`,
            args: [],
          }),
        close: () => session('DELETE', '').finally(() => driver.stop()),
      };
    },
    close: async () => started.forEach(({ stop }) => stop()),
  };
}

export const drivers = { chromium: chromiumDriver, firefox: firefoxDriver, webkit: webkitDriver };
