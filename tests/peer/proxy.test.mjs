// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Client, fal's own server proxy with the key, sandbox that wants that key.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { after, before, describe, test } from 'node:test';

import { ApiError, ValidationError } from '@fal-ai/client';
import { DEFAULT_ALLOWED_URL_PATTERNS, handleRequest, resolveProxyConfig } from '@fal-ai/server-proxy';

import { bytesAt, endpoint, input, isJpeg, startSandbox } from './service.mjs';

const serverKey = 'server:key';

// What a web framework does around the proxy's handler.
async function startProxy(options) {
  const config = resolveProxyConfig(options);
  const server = createServer(async (request, response) => {
    const body = [];
    for await (const piece of request) body.push(piece);
    await handleRequest({
      id: 'peer',
      method: request.method,
      getRequestBody: async () => Buffer.concat(body),
      getHeaders: () => request.headers,
      getHeader: (name) => request.headers[name],
      sendHeader: (name, value) => response.setHeader(name, value),
      respondWith: (status, data) => {
        response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(data));
      },
      sendResponse: async (answer) => {
        response.statusCode = answer.status;
        if (answer.body) for await (const piece of answer.body) response.write(piece);
        response.end();
      },
    }, config);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}/api/fal/proxy`,
    stop: () => new Promise((resolve) => { server.close(resolve); server.closeAllConnections(); }),
  };
}

describe('through the official server proxy', () => {
  const upstream = []; // what the proxy sent on
  const direct = globalThis.fetch;
  const proxies = [];
  let sandbox;
  let proxy;
  let fal;

  const withKey = { resolveFalAuth: async () => `Key ${serverKey}`, allowedEndpoints: ['fal-ai/**', 'workflows/**'],
    allowUnauthorizedRequests: true };
  const start = async (config) => {
    proxies.push(await startProxy({ ...withKey, ...config }));
    return proxies.at(-1);
  };
  const clientOf = ({ url }, options = {}) => sandbox.clientWith(
    { credentials: undefined, proxyUrl: { url, when: 'always' }, retry: { baseDelay: 10 }, ...options });

  before(async () => {
    sandbox = await startSandbox({ key: serverKey, rows: [
      { match: { path: 'workflows/peer/late' }, action: { status: 504, body: { detail: 'x' },
        headers: { 'X-Fal-Request-Timeout-Type': 'user', 'x-fal-request-id': 'the-id' } } },
      { match: { path: 'workflows/peer/page' }, action: { status: 500, body: '<html>oops</html>' } }] });
    // The proxy knows fal's addresses only.
    globalThis.fetch = (url, init) => {
      if (!String(url).startsWith('https://')) return direct(url, init);
      upstream.push({ url: String(url), method: init.method, headers: new Headers(init.headers) });
      return direct(String(url).replace('https://', `${sandbox.base}/`), init);
    };
    proxy = await start();
    fal = clientOf(proxy);
  });
  after(async () => {
    globalThis.fetch = direct;
    for (const each of proxies) await each.stop();
    await sandbox.stop();
  });

  const refused = (status, body) => (error) => {
    assert.ok(error instanceof ApiError);
    assert.deepEqual([error.status, error.body], [status, body]);
    return true;
  };
  const post = (url, headers) => direct(url, { method: 'POST', body: '{}', headers });

  test('run brings the picture, and the key comes from the server', async () => {
    const { data, requestId } = await fal.run(endpoint, { input });
    assert.ok(requestId);
    assert.ok(isJpeg(await bytesAt(data.images[0].url)));
    const asked = sandbox.requests.find((each) => each.url === proxy.url);
    assert.equal(asked.headers.get('authorization'), null);
    assert.equal(asked.headers.get('x-fal-target-url'), `https://fal.run/${endpoint}`);
    const sent = upstream.at(-1);
    assert.equal(sent.headers.get('authorization'), `Key ${serverKey}`);
    assert.match(sent.headers.get('x-fal-client-proxy'), /^@fal-ai\/server-proxy\//);
  });

  test('subscribe by polling', async () => {
    assert.equal((await fal.subscribe(endpoint, { input, pollInterval: 20, logs: true })).data.seed, 7);
  });

  test('subscribe by streaming, though the proxy asks for JSON', async () => {
    const seen = [];
    const { data } = await fal.subscribe(endpoint,
      { input, mode: 'streaming', logs: true, onQueueUpdate: (update) => seen.push(update.status) });
    assert.equal(data.seed, 7);
    assert.equal(seen.at(-1), 'COMPLETED');
    assert.equal(upstream.find((each) => /status\/stream/.test(each.url)).headers.get('accept'), 'application/json');
  });

  test('submit keeps the x-fal headers and the query, and loses the others', async () => {
    await fal.queue.submit(endpoint, { input, priority: 'low', hint: 'warm', webhookUrl: 'https://me.example/a?b=c',
      headers: { 'X-Fal-Tags': 'a=b', 'X-Mine': '1' } });
    const { url, headers } = upstream.at(-1);
    assert.equal(url, `https://queue.fal.run/${endpoint}?fal_webhook=https%3A%2F%2Fme.example%2Fa%3Fb%3Dc`);
    const names = ['x-fal-queue-priority', 'x-fal-runner-hint', 'x-fal-tags', 'x-mine'];
    assert.deepEqual(names.map((name) => headers.get(name)), ['low', 'warm', 'a=b', null]);
  });

  test('status, result and cancel go by their own methods', async () => {
    const { request_id: requestId } = await fal.queue.submit(endpoint, { input });
    assert.ok((await fal.queue.status(endpoint, { requestId })).status);
    await fal.queue.subscribeToStatus(endpoint, { requestId, pollInterval: 20 });
    assert.equal((await fal.queue.result(endpoint, { requestId })).requestId, requestId);
    await assert.rejects(fal.queue.cancel(endpoint, { requestId }), refused(400, { status: 'ALREADY_COMPLETED' }));
    assert.equal(upstream.at(-1).method, 'PUT');
  });

  test('stream', async () => {
    const stream = await fal.stream(endpoint, { input });
    assert.equal((await stream.done()).seed, 7);
  });

  test('upload begins at the proxy; the bytes go past it', async () => {
    const url = await fal.storage.upload(new Blob(['past'], { type: 'text/plain' }));
    assert.equal(String(await bytesAt(url)), 'past');
    assert.match(sandbox.last('PUT', /./).url, /^https:\/\/v3\.fal\.media/);
  });

  test('errors of the service come through as they are', async () => {
    await assert.rejects(fal.run(endpoint, { input: {} }), (error) => error instanceof ValidationError
      && error.getFieldErrors('prompt')[0].type === 'missing' && error.requestId !== '');
    await assert.rejects(fal.run('fal-ai/no-such-thing', { input }), (error) => error.status === 404);
    await assert.rejects(fal.run('workflows/peer/page', { input }), { message: 'HTTP 500: Internal Server Error' });
    await assert.rejects(fal.run('workflows/peer/late', { input }),
      (error) => error.isUserTimeout && error.requestId === 'the-id');
  });

  test('tokens and uploads in parts are refused by an ordinary proxy', async () => {
    const before = upstream.length;
    const stream = await fal.stream(endpoint, { input, connectionMode: 'client' });
    await assert.rejects(stream.done(), refused(400, 'Invalid request'));
    const large = new Blob([Buffer.alloc(91 * 1024 * 1024)]);
    await assert.rejects(fal.storage.upload(large), refused(400, 'Invalid request'));
    assert.equal(upstream.length, before);
  });

  test('tokens pass a proxy that was told so', async () => {
    const open = await start({ allowedUrlPatterns: [...DEFAULT_ALLOWED_URL_PATTERNS, 'rest.fal.ai/tokens/**'] });
    const stream = await clientOf(open, { fetch: sandbox.fetch }).stream(endpoint, { input, connectionMode: 'client' });
    assert.equal((await stream.done()).seed, 7);
  });

  for (const target of ['https://fal.run.evil.example/x', 'https://evilfal.run/x', 'https://fal.dev/x',
    'https://rest.fal.ai/storage/upload/initiate',
    'https://rest.alpha.fal.ai/storage/upload/initiate?storage_type=fal-cdn-v3',
    'https://api.fal.ai/v1/keys']) {
    test(`${target} is no address for it`, async () => {
      const before = upstream.length;
      const answer = await post(proxy.url, { 'x-fal-target-url': target });
      assert.deepEqual([answer.status, await answer.json()], [400, 'Invalid request']);
      assert.equal(upstream.length, before);
    });
  }

  test('a request without a target is refused', async () => {
    const answer = await post(proxy.url, {});
    assert.deepEqual([answer.status, await answer.json()], [400, 'Invalid request']);
  });

  test('only the endpoints that it was given may be asked', async () => {
    const narrow = clientOf(await start({ allowedEndpoints: ['fal-ai/flux/*'] }));
    assert.equal((await narrow.run(endpoint, { input })).data.seed, 7);
    await assert.rejects(narrow.run('fal-ai/sana', { input }), refused(400, 'Invalid request'));
  });

  test('a proxy without a key is a 401 of its own', async () => {
    const keyless = clientOf(await start({ resolveFalAuth: async () => undefined }));
    const before = upstream.length;
    await assert.rejects(keyless.run(endpoint, { input }), refused(401, 'Unauthorized'));
    assert.equal(upstream.length, before);
  });

  test('a proxy that wants its callers known refuses strangers', async () => {
    const strict = clientOf(await start({ allowUnauthorizedRequests: false, isAuthenticated: async () => false }));
    await assert.rejects(strict.run(endpoint, { input }), refused(401, 'Unauthorized'));
  });

  test('a proxy with a wrong key is a 401 of the service’s', async () => {
    const wrong = clientOf(await start({ resolveFalAuth: async () => 'Key wrong' }));
    await assert.rejects(wrong.run(endpoint, { input }),
      (error) => error.status === 401 && /Authentication is required/.test(error.body.detail));
  });

  test('the caller’s own key wins where the proxy lets it', async () => {
    const { resolveFalAuth, ...rest } = withKey;
    assert.ok(resolveFalAuth);
    proxies.push(await startProxy(rest));
    const own = clientOf(proxies.at(-1), { credentials: serverKey });
    assert.equal((await own.run(endpoint, { input })).data.seed, 7);
    const other = clientOf(proxies.at(-1), { credentials: 'other:key' });
    await assert.rejects(other.run(endpoint, { input }), { status: 401 });
  });

  test('a proxy address alone is for browsers: the request goes straight to fal', async () => {
    const plain = sandbox.clientWith({ credentials: serverKey, proxyUrl: proxy.url });
    const before = upstream.length;
    assert.equal((await plain.run(endpoint, { input })).data.seed, 7);
    assert.equal(upstream.length, before);
  });

  test('a function decides whether the proxy is used', async () => {
    const chosen = clientOf(proxy, { proxyUrl: { url: proxy.url, when: ({ isBrowser }) => !isBrowser } });
    const before = upstream.length;
    assert.equal((await chosen.run(endpoint, { input })).data.seed, 7);
    assert.equal(upstream.length, before + 1);
  });
});
