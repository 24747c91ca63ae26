// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// fal.run: one request, one answer, nobody waits in the queue.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { ApiError, ValidationError } from '@fal-ai/client';

import { bytesAt, endpoint, input, isJpeg, sandboxFor, startSandbox, until } from './service.mjs';

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJ'
  + 'RU5ErkJggg==', 'base64');

describe('run', () => {
  let sandbox;
  let fal;

  before(async () => {
    // A queue that nothing comes out of: run does not stand in it.
    sandbox = await startSandbox({
      queueMs: 600_000,
      rows: [
        { match: { host: '^fal.run$', body: '"as png"' },
          action: { status: 200, base64: png.toString('base64'),
            headers: { 'Content-Type': 'image/png', 'x-fal-request-id': 'of-the-png' } } },
        { match: { host: '^fal.run$', body: '"as bytes"' },
          action: { status: 200, base64: png.toString('base64'),
            headers: { 'Content-Type': 'application/octet-stream' } } },
        { match: { host: '^fal.run$', body: '"as text"' }, action: { status: 200, body: 'a word' } },
        { match: { host: '^fal.run$', body: '"as page"' },
          action: { status: 200, body: '<p>a word</p>' } },
        { match: { host: '^fal.run$', body: '"never"' }, action: { hang: true } },
        { match: { host: '^fal.run$', body: '"without id"' },
          action: { amend: { body: { extra: { deep: true }, prompt: null } } } },
      ],
    });
    fal = sandbox.client;
  });
  after(() => sandbox.stop());

  test('answers at once with the picture that was asked for', async () => {
    const { data, requestId } = await fal.run(endpoint, { input });
    assert.equal(data.seed, 7);
    assert.equal(data.prompt, input.prompt);
    assert.deepEqual([data.images[0].width, data.images[0].height], [64, 64]);
    assert.ok(isJpeg(await bytesAt(data.images[0].url)));
    assert.equal((await sandbox.jobs())[0].request_id, requestId);
  });

  test('tells what it costs', async () => {
    await fal.run(endpoint, { input: { ...input, image_size: { width: 1000, height: 500 } } });
    const answer = await fetch(`${sandbox.base}/fal.run/${endpoint}`,
      { method: 'POST', body: JSON.stringify({ ...input, image_size: { width: 1000, height: 500 } }) });
    assert.equal(answer.headers.get('x-fal-billable-units'), '0.5');
  });

  test('sends the headers that fal knows, in fal’s spelling', async () => {
    await fal.run(endpoint, {
      input, startTimeout: 12.5,
      storageSettings: { expiresIn: '1h', initialAcl: { default: 'forbid', rules: [] } },
    });
    const { headers } = sandbox.last('POST', /^https:\/\/fal\.run\//);
    assert.equal(headers.get('authorization'), 'Key peer:test');
    assert.equal(headers.get('x-fal-request-timeout'), '12.5');
    assert.deepEqual(JSON.parse(headers.get('x-fal-object-lifecycle-preference')),
      { expiration_duration_seconds: 3600, initial_acl: { default: 'forbid', rules: [] } });
  });

  test('by GET takes numbers and blanks out of the query', async () => {
    const { data } = await fal.run(endpoint, {
      method: 'get', input: { prompt: 'two & a half + more', seed: 11, image_size: 'square' },
    });
    assert.equal(data.prompt, 'two & a half + more');
    assert.equal(data.seed, 11);
    assert.equal(data.images[0].width, 512);
  });

  test('by GET cannot carry an object, and the service says which field came broken', async () => {
    await assert.rejects(fal.run(endpoint, { method: 'get', input }), (error) => {
      assert.ok(error instanceof ValidationError);
      assert.ok(error.getFieldErrors('image_size').length > 0);
      return true;
    });
  });

  for (const method of ['put', 'delete', 'patch']) {
    test(`by ${method.toUpperCase()} is not allowed`, async () => {
      await assert.rejects(fal.run(endpoint, { method, input }),
        (error) => error instanceof ApiError && error.status === 405
          && error.message === 'Method Not Allowed');
    });
  }

  test('takes a whole address for an id, with the slash that the client adds', async () => {
    const { data } = await fal.run(`https://fal.run/${endpoint}`, { input });
    assert.equal(data.images.length, 1);
    assert.equal(sandbox.requests.at(-1).url, `https://fal.run/${endpoint}/`);
  });

  for (const [words, id] of [['a workflow', 'workflows/someone/two-steps'], ['a comfy id', 'comfy/someone/graph'],
    ['an old numeric id', '110602490-fast-sdxl']]) {
    test(`runs ${words}`, async () => {
      const { data, requestId } = await fal.run(id, { input: { prompt: 'x', image_size: input.image_size } });
      assert.ok(requestId);
      assert.ok(isJpeg(await bytesAt(data.images[0].url)));
    });
  }

  test('bytes of no known kind come as an ArrayBuffer', async () => {
    const { data } = await fal.run(endpoint, { input: { prompt: 'as bytes' } });
    assert.ok(data instanceof ArrayBuffer);
    assert.deepEqual(Buffer.from(data), png);
  });

  test('a picture as the answer arrives whole; the client makes text of it', async () => {
    const { data, requestId } = await fal.run(endpoint, { input: { prompt: 'as png' } });
    assert.equal(requestId, 'of-the-png');
    assert.equal(typeof data, 'string');
    const answer = await fetch(`${sandbox.base}/fal.run/${endpoint}`,
      { method: 'POST', body: JSON.stringify({ prompt: 'as png' }) });
    assert.equal(answer.headers.get('content-type'), 'image/png');
    assert.deepEqual(Buffer.from(await answer.arrayBuffer()), png);
  });

  for (const [words, prompt, expected] of [['text', 'as text', 'a word'], ['a page', 'as page', '<p>a word</p>']]) {
    test(`${words} comes as text, and without an id`, async () => {
      assert.deepEqual(await fal.run(endpoint, { input: { prompt } }), { data: expected, requestId: '' });
    });
  }

  test('an amended answer keeps the rest', async () => {
    const { data } = await fal.run(endpoint, { input: { ...input, prompt: 'without id' } });
    assert.deepEqual(data.extra, { deep: true });
    assert.equal(data.seed, 7);
    assert.ok(!('prompt' in data));
  });

  test('sync_mode puts the picture into the answer', async () => {
    const { data } = await fal.run(endpoint, { input: { ...input, sync_mode: true } });
    const [head, body] = data.images[0].url.split(',');
    assert.equal(head, 'data:image/jpeg;base64');
    assert.ok(isJpeg(Buffer.from(body, 'base64')));
  });

  test('a data URI in the input is sent as it is and read', async () => {
    const picture = `data:image/png;base64,${png.toString('base64')}`;
    const { data } = await fal.run(`${endpoint}/image-to-image`,
      { input: { prompt: 'x', image_url: picture, seed: 3 } });
    assert.equal(JSON.parse(sandbox.requests.at(-1).body).image_url, picture);
    assert.ok(isJpeg(await bytesAt(data.images[0].url)));
  });

  test('can be given up', async () => {
    const giveUp = new AbortController();
    setTimeout(() => giveUp.abort(), 50);
    await assert.rejects(
      fal.run(endpoint, { input: { prompt: 'never' }, abortSignal: giveUp.signal }),
      (error) => error.name === 'AbortError');
  });

  test('a start timeout of a second is refused before anything is sent', async () => {
    const before = sandbox.requests.length;
    await assert.rejects(fal.run(endpoint, { input, startTimeout: 1 }), /greater than 1 second/);
    assert.equal(sandbox.requests.length, before);
  });

  test('without credentials sends no key', async () => {
    const stranger = sandbox.clientWith({ credentials: undefined });
    await stranger.run(endpoint, { input });
    assert.equal(sandbox.requests.at(-1).headers.get('authorization'), null);
  });
});

test('run with all runners busy ends as the caller’s own timeout and is not tried again', async (t) => {
  const sandbox = await sandboxFor(t, { runMs: 60_000 });
  for (let runner = 0; runner < 2; ++runner) {
    const { request_id: requestId } = await sandbox.client.queue.submit(endpoint, { input });
    await until(async () =>
      (await sandbox.client.queue.status(endpoint, { requestId })).status === 'IN_PROGRESS');
  }
  await assert.rejects(sandbox.client.run(endpoint, { input, startTimeout: 1.1 }), (error) => {
    assert.equal(error.status, 504);
    assert.equal(error.timeoutType, 'user');
    assert.ok(error.isUserTimeout);
    assert.equal(error.body.error_type, 'request_timeout');
    return true;
  });
  assert.equal(sandbox.count('POST', /^https:\/\/fal\.run/), 1);
  const stream = await sandbox.fetch(`https://fal.run/${endpoint}/stream`,
    { method: 'POST', headers: { 'x-fal-request-start-timeout': '0.2' }, body: JSON.stringify(input) });
  assert.deepEqual([stream.status, stream.headers.get('content-type')], [504, 'application/json']);
});
