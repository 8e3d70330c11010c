import { checkAxe, expect, test } from './fixtures';

// The numbers are those of Electron's own security list. Every test here also fails on any complaint that it does not expect.

test.describe('what a page can reach', () => {
  test('1: no network: a page cannot fetch anything, by any of the ways it has', async ({ launch }) => {
    const { page, expectComplaint } = await launch();
    expectComplaint(/example\.invalid|Failed to load|Content Security Policy|ERR_BLOCKED/);
    const outcome = await page.evaluate(async () => {
      const fetched = await fetch('https://example.invalid/').then(
        () => 'came',
        () => 'refused',
      );
      const pictured = await new Promise((done) => {
        const picture = new Image();
        picture.onload = () => done('came');
        picture.onerror = () => done('refused');
        picture.src = 'https://example.invalid/picture.png';
      });
      const socket = await new Promise((done) => {
        try {
          const line = new WebSocket('wss://example.invalid/');
          line.onopen = () => done('came');
          line.onerror = () => done('refused');
        } catch {
          done('refused');
        }
      });
      return [fetched, pictured, socket];
    });
    expect(outcome).toEqual(['refused', 'refused', 'refused']);
  });

  test('2, 3, 4: a page has no Node, and the preload is a world apart', async ({ launch }) => {
    const { page } = await launch();
    const kinds = await page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'ipcRenderer', 'contextBridge'].map((name) => typeof Reflect.get(globalThis, name)),
    );
    expect(new Set(kinds)).toEqual(new Set(['undefined']));
  });

  test('5: place, notifications and camera are denied', async ({ launch }) => {
    const { page } = await launch();
    const outcome = await page.evaluate(async () => {
      const place = await new Promise((done) => {
        navigator.geolocation.getCurrentPosition(
          () => done('given'),
          () => done('denied'),
        );
      });
      const notices = await Notification.requestPermission();
      const camera = await navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => 'given',
        () => 'denied',
      );
      return [place, notices, camera];
    });
    expect(outcome).toEqual(['denied', 'denied', 'denied']);
  });

  test('7: a script written into the page does not run, and text is never run as a program', async ({ launch }) => {
    const { page, expectComplaint } = await launch();
    expectComplaint(/Content Security Policy|security: script-src/);
    const outcome = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.injected = true';
      document.body.append(script);
      const button = document.createElement('button');
      button.setAttribute('onclick', 'window.injected = true');
      document.body.append(button);
      button.click();
      // A moment later, because the debugger, which runs this function, may do what the page may not.
      await new Promise((done) => setTimeout(done, 50));
      const indirect = globalThis.eval;
      let evaluated = 'ran';
      try {
        indirect('1');
      } catch {
        evaluated = 'refused';
      }
      return [Reflect.get(window, 'injected') === undefined ? 'refused' : 'ran', evaluated];
    });
    expect(outcome).toEqual(['refused', 'refused']);
  });

  test('20: the window has one function, in an object that cannot be changed', async ({ launch }) => {
    const { page } = await launch();
    const bridge = await page.evaluate(() => {
      const ledger = Reflect.get(window, 'ledger') as object;
      const replaced = Reflect.set(window, 'ledger', {}) && Reflect.get(window, 'ledger') !== ledger;
      return { keys: Object.keys(ledger), frozen: Object.isFrozen(ledger), replaced };
    });
    expect(bridge).toEqual({ keys: ['call'], frozen: true, replaced: false });
  });
});

test.describe('where a page can go', () => {
  test('11, 12: a <webview> shows nothing', async ({ launch }) => {
    const { page, app } = await launch();
    await page.evaluate(() => {
      const view = document.createElement('webview');
      view.setAttribute('src', 'https://example.invalid/');
      document.body.append(view);
    });
    await page.waitForTimeout(300);
    expect(app.windowCount()).toBe(1);
    expect(page.frames()).toHaveLength(1);
  });

  test('13: neither a link, nor a script, nor a form leads out of the program', async ({ launch }) => {
    const { page, expectComplaint } = await launch();
    expectComplaint(/example\.invalid|Content Security Policy|security: form-action/);
    const before = page.url();
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'https://example.invalid/link';
      document.body.append(link);
      link.click();
    });
    await page.waitForTimeout(200);
    await page.evaluate(() => location.assign('https://example.invalid/script'));
    await page.waitForTimeout(200);
    expect(page.url()).toBe(before);
    await expect(page.getByRole('heading').first()).toBeVisible();
    // Last, because Playwright then waits for a page that the policy has stopped.
    await page.evaluate(() => {
      const form = document.createElement('form');
      form.action = 'https://example.invalid/form';
      document.body.append(form);
      form.submit();
    });
    await page.waitForTimeout(200);
    expect(page.url()).toBe(before);
  });

  test('14: no second window, however it is asked for', async ({ launch }) => {
    const { page, app, expectComplaint } = await launch();
    expectComplaint(/example\.invalid/);
    await page.evaluate(() => {
      window.open('https://example.invalid/');
      const link = document.createElement('a');
      link.href = 'https://example.invalid/blank';
      link.target = '_blank';
      document.body.append(link);
      link.click();
    });
    // The stand-in cannot keep Chromium from opening one; it closes it at once. Electron never opens it.
    await page.waitForTimeout(500);
    await expect.poll(app.windowCount).toBe(1);
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
  });

  test('17: a frame put into the page is empty and has no bridge', async ({ launch }) => {
    const { page, expectComplaint } = await launch();
    expectComplaint(/frame|Content Security Policy/);
    const inFrame = await page.evaluate(async () => {
      const blank = document.createElement('iframe');
      document.body.append(blank);
      const framed = document.createElement('iframe');
      framed.src = '/index.html';
      document.body.append(framed);
      await new Promise((done) => setTimeout(done, 300));
      const windows = [blank.contentWindow, framed.contentWindow];
      return windows.map((frame) => {
        try {
          return typeof Reflect.get(frame!, 'ledger');
        } catch {
          return 'out of reach';
        }
      });
    });
    expect(inFrame).toEqual(['undefined', 'out of reach']);
  });

  test('18: the page is not a file, and only built files are served', async ({ launch }) => {
    const { page, expectComplaint } = await launch();
    expectComplaint(/404|Content Security Policy|Failed to load|Refused to execute|failed:|security: |file:\/\//);
    expect(await page.evaluate(() => location.protocol)).not.toBe('file:');
    const statuses = await page.evaluate(async () => {
      const load = (path: string) =>
        new Promise<string>((done) => {
          const script = document.createElement('script');
          script.src = path;
          script.onload = () => done('came');
          script.onerror = () => done('refused');
          document.head.append(script);
        });
      return [await load('/../main/main.js'), await load('/%2e%2e/main/main.js'), await load('file:///etc/hostname'), await load('/package.json')];
    });
    expect(statuses).toEqual(['refused', 'refused', 'refused', 'refused']);
  });
});

test.describe('what the program answers', () => {
  test('15: a link that the program does not know is not opened', async ({ launch }) => {
    const { page, app } = await launch();
    const answer = await page.evaluate(() => {
      const { call } = Reflect.get(window, 'ledger') as { call: (route: string, input: unknown) => Promise<{ ok: boolean }> };
      return call('links.open', { key: 'https://example.invalid/' });
    });
    expect(answer.ok).toBe(false);
    expect(await app.openedOutside()).toEqual([]);
  });

  test('17: a request that the contract does not know is refused in words, whatever it is called', async ({ launch }) => {
    const { page } = await launch();
    const names = ['constructor', '__proto__', 'toString', 'ledger.nothing', '', 7, null];
    const answers = await page.evaluate((routes) => {
      const { call } = Reflect.get(window, 'ledger') as { call: (route: unknown, input: unknown) => Promise<{ faults: { code: string }[] }> };
      return Promise.all(routes.map(async (route) => (await call(route, {})).faults[0]?.code));
    }, names);
    expect(answers).toEqual(names.map(() => 'request-not-understood'));
  });

  test('a test without a folder of its own does not start', async ({ launchRefused }) => {
    const { code, said } = await launchRefused({ LEDGER_DATA_DIR: '' });
    expect(said).toContain('LEDGER_DATA_DIR');
    expect(code).toBe(1);
  });

  test('a second start on the same folder ends at once, and the first stays', async ({ launch, launchRefused }) => {
    const { page, dataDir } = await launch();
    const { code } = await launchRefused({ LEDGER_DATA_DIR: dataDir });
    expect(code).toBe(0);
    await expect(page.getByRole('heading').first()).toBeVisible();
  });

  test('the first screen is free of what axe finds', async ({ launch }) => {
    const { page } = await launch();
    await expect(page.getByRole('heading').first()).toBeVisible();
    await checkAxe(page);
  });
});
