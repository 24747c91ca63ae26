// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What goes wrong: refusals, how often the client tries again, and what the service has done meanwhile.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { ApiError, ValidationError } from '@fal-ai/client';

import { endpoint, input, startSandbox, until } from './service.mjs';

// Each misbehaviour has an endpoint of its own, so that the tests can run side by side.
const odd = (name) => `workflows/peer/${name}`;
const row = (name, action, more = {}, tail = '$') =>
  ({ match: { path: `^${odd(name)}${tail}` }, action, ...more });

describe('a key', () => {
  let sandbox;
  before(async () => { sandbox = await startSandbox({ key: 'good:key' }); });
  after(() => sandbox.stop());

  const refused = (error) => {
    assert.ok(error instanceof ApiError);
    assert.deepEqual([error.status, error.message], [401, 'Unauthorized']);
    return true;
  };

  for (const [words, credentials] of [['that is wrong', 'bad:key'], ['that is missing', undefined]]) {
    test(`${words} is refused everywhere, once`, async () => {
      const fal = sandbox.clientWith({ credentials });
      const before = sandbox.requests.length;
      await assert.rejects(fal.run(endpoint, { input }), refused);
      await assert.rejects(fal.subscribe(endpoint, { input }), refused);
      await assert.rejects((await fal.stream(endpoint, { input })).done(), refused);
      await assert.rejects(fal.storage.upload(new Blob(['x'])), refused);
      await assert.rejects(fal.queue.status(endpoint, { requestId: 'any' }), refused);
      await assert.rejects(fal.queue.result(endpoint, { requestId: 'any' }), refused);
      await assert.rejects(fal.queue.cancel(endpoint, { requestId: 'any' }), refused);
      assert.equal(sandbox.requests.length, before + 7);
    });
  }

  test('that is right opens everything', async () => {
    const fal = sandbox.clientWith({ credentials: 'good:key' });
    assert.equal((await fal.subscribe(endpoint, { input, pollInterval: 20 })).data.seed, 7);
    assert.match(await fal.storage.upload(new Blob(['x'], { type: 'text/plain' })), /^http/);
  });

  test('is asked for anew with each request when it is a function', async () => {
    const keys = ['bad:key', 'bad:key', 'good:key']; // the first goes when the client is made
    const fal = sandbox.clientWith({ credentials: () => keys.shift() });
    await assert.rejects(fal.run(endpoint, { input }), refused);
    assert.equal((await fal.run(endpoint, { input })).data.seed, 7);
  });

  test('may be a bearer token', async () => {
    const answer = await fetch(`${sandbox.base}/fal.run/${endpoint}`, {
      method: 'POST', headers: { authorization: 'Bearer good:key' }, body: JSON.stringify(input) });
    assert.equal(answer.status, 200);
  });
});

const detail = [{ loc: ['body', 'image_url'], msg: 'Could not load the image', type: 'image_load_error',
  url: 'https://docs.fal.ai/errors#image_load_error', input: 'x' }];
const html = '<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>';

// name: [the answer, what the client makes of it, requests until it says so]
const refusals = {
  'an exhausted balance': [{ status: 403, body: { detail: 'User is locked. Reason: Exhausted balance.' } },
    { status: 403, message: 'Forbidden', body: { detail: 'User is locked. Reason: Exhausted balance.' } }, 1],
  'a refusal with a message': [{ status: 403, body: { message: 'Not for you', detail: 'x' } },
    { status: 403, message: 'Not for you' }, 1],
  'a refusal with an id': [{ status: 400, body: { detail: 'x', error_type: 'bad_request' },
    headers: { 'x-fal-request-id': 'the-id', 'x-fal-error-type': 'bad_request' } },
  { status: 400, requestId: 'the-id', body: { detail: 'x', error_type: 'bad_request' } }, 1],
  'fields that are wrong': [{ status: 422, body: { detail } },
    { name: 'ValidationError', status: 422, fieldErrors: detail }, 1],
  'a sentence instead of fields': [{ status: 422, body: { detail: 'Prompt refused' } },
    { name: 'ValidationError', fieldErrors: [{ loc: ['body'], msg: 'Prompt refused', type: 'value_error' }] }, 1],
  'no detail at all': [{ status: 422, body: {} }, { name: 'ValidationError', fieldErrors: [] }, 1],
  'a conflict': [{ status: 409, body: { detail: 'x' } }, { status: 409 }, 1],
  'a request that took too long to come': [{ status: 408, body: { detail: 'x' } }, { status: 408 }, 1],
  'a page with a 500': [{ status: 500, body: html },
    { status: 500, message: 'HTTP 500: Internal Server Error', body: undefined }, 1],
  'a start timeout of the caller’s': [{ status: 504, body: { detail: 'x', error_type: 'request_timeout' },
    headers: { 'X-Fal-Request-Timeout-Type': 'user' } }, { status: 504, isUserTimeout: true }, 1],
  'an answer without a reason': [{ raw: ['HTTP/1.1 404 ', 'Content-Type: application/json', 'Content-Length: 14',
    '', '{"detail":"x"}'].join('\r\n') },
    { status: 404, message: '', body: { detail: 'x' } }, 1],
  'too many requests for ever': [{ status: 429, body: { detail: 'x', error_type: 'concurrent_requests_limit' },
    headers: { 'X-Fal-Needs-Retry': '1', 'Retry-After': '1' } }, { status: 429 }, 4],
  'a bad gateway for ever': [{ status: 502, body: html }, { status: 502, message: 'HTTP 502: Bad Gateway' }, 4],
  'a busy service for ever': [{ status: 503, body: { detail: 'x' } }, { status: 503 }, 4],
  'a gateway timeout for ever': [{ status: 504, body: html }, { status: 504, isUserTimeout: false }, 4],
  'a line that drops for ever': [{ drop: true }, { name: 'TypeError', message: 'fetch failed' }, 4],
};
const nameOf = (words) => words.replace(/[^a-z]+/g, '-');

describe('refusals and tries', { concurrency: true }, () => {
  let sandbox;
  let fal;

  before(async () => {
    sandbox = await startSandbox({
      rows: [
        ...Object.entries(refusals).map(([words, [action]]) => row(nameOf(words), action)),
        row('busy-twice', { status: 503, body: { detail: 'x' } }, { times: 2 }),
        row('cut-once', { status: 200, body: { seed: 7, prompt: 'cut off' }, cutAfter: 10 }, { times: 1 }),
        row('lost-once', { swallow: true }, { times: 1 }),
        row('lost-twice', { swallow: true }, { times: 2 }),
        row('lost-in-silence', { swallow: true, hang: true }, { times: 1 }),
        row('bad-status', { status: 500, body: html }, { times: 2 }, '/requests/.*/status$'),
        row('bad-status-for-ever', { status: 503, body: html }, { times: 3 }, '/requests/.*/status$'),
        row('bad-result', { status: 503, body: html }, { times: 1 }, '/requests/[^/]*$'),
        row('broken-result', { status: 500, body: html }, {}, '/requests/[^/]*$'),
        row('bad-cancel', { status: 503, body: html }, { times: 2 }, '/requests/.*/cancel$'),
        row('no-cancel', { status: 503, body: html }, {}, '/requests/.*/cancel$'),
        row('slow', { delayMs: 2000 }),
        row('no-json', { status: 200, body: '{"seed": ', headers: { 'Content-Type': 'application/json' } }),
      ],
    });
    fal = sandbox.client;
  });
  after(() => sandbox.stop());

  const sent = (name, method = 'POST') => sandbox.count(method, new RegExp(`${odd(name)}(/requests|$)`));

  for (const [words, [, expected, requests]] of Object.entries(refusals)) {
    test(`${words}: ${requests} request${requests > 1 ? 's' : ''}`, async () => {
      await assert.rejects(fal.run(odd(nameOf(words)), { input }), (error) => {
        assert.deepEqual(Object.fromEntries(Object.keys(expected).map((key) => [key, error[key]])), expected);
        assert.equal(error instanceof ValidationError, expected.name === 'ValidationError');
        return true;
      });
      assert.equal(sent(nameOf(words)), requests);
    });
  }

  test('run succeeds at the third try', async () => {
    assert.equal((await fal.run(odd('busy-twice'), { input })).data.seed, 7);
    assert.equal(sent('busy-twice'), 3);
    assert.equal((await sandbox.jobs(odd('busy-twice'))).length, 1);
  });

  test('run whose answer is cut is sent again', async () => {
    assert.equal((await fal.run(odd('cut-once'), { input })).data.seed, 7);
    assert.equal(sent('cut-once'), 2);
  });

  test('run whose answer is lost is paid for twice', async () => {
    assert.equal((await fal.run(odd('lost-once'), { input })).data.seed, 7);
    assert.equal((await sandbox.jobs(odd('lost-once'))).length, 2);
  });

  test('submit whose answer is lost twice is accepted three times', async () => {
    const { request_id: requestId } = await fal.queue.submit(odd('lost-twice'), { input });
    const jobs = await sandbox.jobs(odd('lost-twice'));
    assert.equal(jobs.length, 3);
    assert.equal(jobs[0].request_id, requestId);
  });

  test('submit whose answer never comes was accepted all the same', async () => {
    const giveUp = new AbortController();
    const submitted = fal.queue.submit(odd('lost-in-silence'), { input, abortSignal: giveUp.signal });
    await until(async () => (await sandbox.jobs(odd('lost-in-silence'))).length === 1);
    giveUp.abort();
    await assert.rejects(submitted, (error) => error.name === 'AbortError');
  });

  const submitted = async (name) => (await fal.queue.submit(odd(name), { input })).request_id;

  test('status is asked three times when it fails twice with a page', async () => {
    const requestId = await submitted('bad-status');
    assert.ok((await fal.queue.status(odd('bad-status'), { requestId })).status);
    assert.equal(sent('bad-status', 'GET'), 3);
  });

  test('result is asked twice when it fails once, but not after a 500', async () => {
    const requestId = await submitted('bad-result');
    await fal.queue.subscribeToStatus(odd('bad-result'), { requestId, mode: 'streaming' });
    assert.equal((await fal.queue.result(odd('bad-result'), { requestId })).data.seed, 7);
    const other = await submitted('broken-result');
    await assert.rejects(fal.queue.result(odd('broken-result'), { requestId: other }), { status: 500 });
    assert.equal(sandbox.count('GET', /broken-result\/requests\/[^/]*$/), 1);
  });

  test('cancel follows the client’s own rules for tries', async () => {
    const hasty = sandbox.clientWith({ retry: { baseDelay: 10, maxRetries: 2 } });
    const requestId = await submitted('bad-cancel');
    await hasty.queue.cancel(odd('bad-cancel'), { requestId }).catch((error) => assert.equal(error.status, 400));
    assert.equal(sent('bad-cancel', 'PUT'), 3);
    const other = await submitted('no-cancel');
    await assert.rejects(hasty.queue.cancel(odd('no-cancel'), { requestId: other }), { status: 503 });
    assert.equal(sent('no-cancel', 'PUT'), 3);
  });

  test('a late answer is an answer', async () => {
    const begun = Date.now();
    assert.equal((await fal.run(odd('slow'), { input })).data.seed, 7);
    assert.ok(Date.now() - begun >= 2000);
  });

  test('an answer that is no JSON is not sent for again', async () => {
    await assert.rejects(fal.run(odd('no-json'), { input }), SyntaxError);
    assert.equal(sent('no-json'), 1);
  });
});

describe('what the scenario does to a line', () => {
  let sandbox;
  before(async () => {
    sandbox = await startSandbox({
      rows: [
        { match: { query: '^a=1$', headers: { 'X-Colour': '^bl' } }, action: { status: 202, body: { row: 'both' } } },
        { match: { query: '(^|&)c=%20' }, skip: 1, times: 1, action: { status: 202, body: { row: 'second' } } },
        { match: { path: 'headers$' }, action: { status: 200, body: 'ok',
          headers: { 'Set-Cookie': ['a=1', 'b=2'], 'X-One': '1' } } },
        { match: { path: 'amended$' }, action: { amend: { status: 206, headers: { 'X-New': 'yes' },
          body: { detail: { deep: 1 } } } } },
      ],
    });
  });
  after(() => sandbox.stop());

  const get = (path, headers) => fetch(`${sandbox.base}/fal.run/${path}`, { headers });

  test('rows fit by query and header together', async () => {
    assert.equal((await get('x?a=1', { 'x-colour': 'blue' })).status, 202);
    assert.equal((await get('x?a=1', { 'x-colour': 'red' })).status, 404);
    assert.equal((await get('x?a=12', { 'x-colour': 'blue' })).status, 404);
  });

  test('rows can let some pass and end', async () => {
    const seen = [];
    for (let n = 0; n < 3; ++n) seen.push((await get('x?b=2&c=+')).status);
    assert.deepEqual(seen, [404, 202, 404]);
  });

  test('headers may come twice', async () => {
    const { headers } = await get('headers');
    assert.equal(headers.get('set-cookie'), 'a=1, b=2');
    assert.equal(headers.get('x-one'), '1');
  });

  test('an ordinary answer takes another status, headers and members', async () => {
    const answer = await get('amended');
    assert.deepEqual([answer.status, answer.headers.get('x-new'), await answer.json()],
      [206, 'yes', { detail: { deep: 1 } }]);
  });
});

for (const [words, rows] of [['a word it does not know', [{ match: { pth: 'x' }, action: { drop: true } }]],
  ['a broken expression', [{ match: { path: '(' }, action: { drop: true } }]]]) {
  test(`a scenario with ${words} is refused at the start`, async () => {
    await assert.rejects(startSandbox({ rows }), /ended at once/);
  });
}
