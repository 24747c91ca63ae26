// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// fal.stream: one request whose answer comes in events.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { ApiError, ValidationError } from '@fal-ai/client';

import { bytesAt, endpoint, input, isJpeg, startSandbox, until } from './service.mjs';

const scripted = (prompt, action) => ({ match: { path: '/stream$', body: `"${prompt}"` }, action });
const snowman = Buffer.from('data: {"text":"snö☃"}\n\n');
const cut = snowman.indexOf(Buffer.from('☃')) + 1;

// What the line may look like: all of it means events with n = 1, 2.
const spellings = {
  'ends of lines as on Windows': ['data: {"n":1}\r\n\r', '\ndata: {"n":2}\r\n\r\n'],
  'ends of lines as on old Macs': ['data: {"n":1}\r\rdata: {"n":2}\r\r'],
  'a mark of byte order': ['\ufeffdata: {"n":1}\n\ndata: {"n":2}\n\n'],
  'values on several lines': ['data: {"n":\ndata: 1}\n\ndata:\ndata: {"n":2}\n\n'],
  'names, ids and times': ['event: progress\nid: 5\ndata: {"n":1}\n\n', 'retry: 10\ndata:{"n":2}\n\n'],
  'comments between': [': hello\n\n', 'data: {"n":1}\n\n', ':\n', 'data: {"n":2}\n\n'],
  'pieces cut anywhere': ['da', 'ta: {"n"', ':1}\n', '\ndata: {"n":2}', '\n\n'],
};

const rows = [
  ...Object.entries(spellings).map(([words, events]) => scripted(words,
    { events: events.map((text) => ({ text, afterMs: 15 })) })),
  scripted('nothings', { events: [{ data: 0 }, { data: '""' }, { data: false }, { data: { n: 1 } }] }),
  scripted('done mark', { events: [{ data: { n: 1 } }, { data: '[DONE]' }] }),
  scripted('error event', { events: [{ data: { n: 1 } }, { event: 'error', data: { detail: 'boom' } }] }),
  scripted('split letter', { events: [{ base64: snowman.subarray(0, cut).toString('base64') },
    { base64: snowman.subarray(cut).toString('base64'), afterMs: 100 }] }),
  scripted('cut', { events: [{ data: { n: 1 } }, { comment: 'now', afterMs: 50 }], then: 'cut' }),
  scripted('no end', { events: [{ data: { n: 1 } }], then: 'hang' }),
  scripted('sound', { headers: { 'Content-Type': 'audio/mpeg', 'x-fal-request-id': 'of-the-sound' },
    events: [{ base64: 'AQI=' }, { base64: 'Aw==', afterMs: 100 }] }),
  scripted('empty', { events: [] }),
  scripted('refused', { status: 403, body: { detail: 'User is locked. Reason: Exhausted balance.' } }),
];

const eventsOf = async (stream) => {
  const seen = [];
  stream.on('data', (event) => seen.push(event));
  const result = await stream.done();
  return { seen, result };
};

describe('stream', () => {
  let sandbox;
  let fal;

  before(async () => {
    sandbox = await startSandbox({ rows, key: 'peer:test', queueMs: 600_000, runMs: 120 });
    fal = sandbox.client;
  });
  after(() => sandbox.stop());

  const scriptedStream = (prompt) => fal.stream(endpoint, { input: { prompt } });

  test('shows the way and ends with the result', async () => {
    const stream = await fal.stream(endpoint, { input });
    let events = 0;
    for await (const event of stream) events += event ? 1 : 0;
    assert.ok(events > 1);
    const result = await stream.done();
    assert.equal(result.seed, 7);
    assert.ok(isJpeg(await bytesAt(result.images[0].url)));
  });

  test('knows its request id, and so does the service', async () => {
    const stream = await fal.stream(endpoint, { input });
    await stream.done();
    assert.ok((await sandbox.jobs()).some((job) => job.request_id === stream.requestId));
  });

  test('does not double the word at the end of an id', async () => {
    const { result } = await eventsOf(await fal.stream('fal-ai/flux-lora/stream', { input: { ...input, loras: [] } }));
    assert.equal(result.seed, 7);
    assert.equal(sandbox.requests.at(-1).url, 'https://fal.run/fal-ai/flux-lora/stream');
  });

  test('takes query parameters along', async () => {
    await eventsOf(await fal.stream(endpoint, { input, queryParams: { a: '1 2' } }));
    assert.equal(sandbox.requests.at(-1).url, `https://fal.run/${endpoint}/stream?a=1+2`);
  });

  test('by GET finds its input in the query', async () => {
    const stream = await fal.stream(endpoint,
      { method: 'get', input: {}, queryParams: { prompt: 'from the query', seed: '9', image_size: 'square' } });
    const { result } = await eventsOf(stream);
    assert.deepEqual([result.prompt, result.seed], ['from the query', 9]);
  });

  test('uploads files in its input first', async () => {
    const picture = (await fal.run(endpoint, { input })).data.images[0].url;
    const file = new Blob([await bytesAt(picture)], { type: 'image/jpeg' });
    const { result } = await eventsOf(
      await fal.stream(`${endpoint}/image-to-image`, { input: { prompt: 'x', image_url: file } }));
    assert.ok(isJpeg(await bytesAt(result.images[0].url)));
  });

  test('in client mode goes with a token of a provider, and without the key', async () => {
    const asked = [];
    const answer = await sandbox.fetch('https://rest.fal.ai/tokens/', {
      method: 'POST', headers: { authorization: 'Key peer:test' },
      body: '{"allowed_apps":["flux"],"token_expiration":120}' });
    assert.equal(answer.status, 201);
    const token = await answer.json();
    const { result } = await eventsOf(await fal.stream(endpoint, {
      input, connectionMode: 'client', tokenProvider: async (app) => { asked.push(app); return token; } }));
    assert.equal(result.seed, 7);
    assert.deepEqual(asked, [`${endpoint}/stream`]);
    const { url, headers } = sandbox.requests.at(-1);
    assert.equal(new URL(url).searchParams.get('fal_jwt_token'), token);
    assert.equal(headers.get('authorization'), null);
  });

  test('in client mode asks for a token by itself', async () => {
    await eventsOf(await fal.stream(endpoint, { input, connectionMode: 'client' }));
    const { body } = sandbox.last('POST', /rest\.fal\.ai\/tokens\/$/);
    assert.deepEqual(JSON.parse(body), { allowed_apps: ['flux'], token_expiration: 120 });
  });

  test('in client mode with a token that nobody gave out is a 401', async () => {
    const stream = await fal.stream(endpoint,
      { input, connectionMode: 'client', tokenProvider: async () => 'made-up' });
    await assert.rejects(stream.done(), (error) => error instanceof ApiError && error.status === 401);
  });

  test('with wrong values is a 422 before the stream begins', async () => {
    const stream = await fal.stream(endpoint, { input: { num_images: 99 } });
    await assert.rejects(stream.done(), (error) => error instanceof ValidationError
      && error.getFieldErrors('prompt')[0].type === 'missing' && error.requestId !== '');
  });

  test('with a refusal is an ApiError before the stream begins', async () => {
    await assert.rejects((await scriptedStream('refused')).done(),
      (error) => error.status === 403 && /Exhausted balance/.test(error.body.detail));
  });

  test('of an unknown endpoint is a 404', async () => {
    const stream = await fal.stream('fal-ai/no-such-thing', { input });
    await assert.rejects(stream.done(), (error) => error.status === 404);
  });

  test('that fails on the way says so in an event of its own; the client takes it for a value', async () => {
    const stream = await fal.stream(`${endpoint}/image-to-image`,
      { input: { prompt: 'x', image_url: 'https://nowhere.example/cat.png' } });
    const { result } = await eventsOf(stream);
    assert.ok(Array.isArray(result.detail));
    const answer = await fetch(`${sandbox.base}/fal.run/${endpoint}/image-to-image/stream`, {
      method: 'POST', headers: { authorization: 'Key peer:test' },
      body: JSON.stringify({ prompt: 'x', image_url: 'https://nowhere.example/cat.png' }) });
    assert.match(await answer.text(), /event: error\ndata: \{"detail"/);
  });

  test('given up resolves with what there was', async () => {
    const stream = await scriptedStream('no end');
    stream.on('data', () => stream.abort());
    assert.deepEqual(await stream.done(), { n: 1 });
  });

  test('given up by a signal of the caller’s', async () => {
    const giveUp = new AbortController();
    const stream = await fal.stream(endpoint, { input: { prompt: 'no end' }, signal: giveUp.signal });
    stream.on('data', () => giveUp.abort());
    assert.deepEqual(await stream.done(), { n: 1 });
  });

  test('goes on in the service when the caller has gone', async () => {
    const stream = await fal.stream(endpoint, { input: { ...input, seed: 77 } });
    stream.on('data', () => stream.abort());
    await stream.done();
    const isDone = (job) => job.json_input.seed === 77 && job.status_code === 200;
    await until(async () => (await sandbox.jobs()).some(isDone));
  });

  for (const words of Object.keys(spellings)) {
    test(`understands ${words}`, async () => {
      const { seen } = await eventsOf(await scriptedStream(words));
      assert.deepEqual(seen, [{ n: 1 }, { n: 2 }]);
    });
  }

  test('values that count as nothing arrive', async () => {
    const { seen } = await eventsOf(await scriptedStream('nothings'));
    assert.deepEqual(seen, [0, '', false, { n: 1 }]);
  });

  test('an error event arrives as a value', async () => {
    const { seen, result } = await eventsOf(await scriptedStream('error event'));
    assert.deepEqual([seen.length, result], [2, { detail: 'boom' }]);
  });

  test('a [DONE] mark is no JSON to the client', async () => {
    await assert.rejects((await scriptedStream('done mark')).done(), SyntaxError);
  });

  test('a letter in two pieces reaches a careful reader; the client breaks it', async () => {
    const { result } = await eventsOf(await scriptedStream('split letter'));
    assert.match(result.text, /^snö\ufffd/);
    const answer = await fetch(`${sandbox.base}/fal.run/${endpoint}/stream`,
      { method: 'POST', body: '{"prompt":"split letter"}' });
    assert.match(await answer.text(), /"snö☃"/);
  });

  test('a line that is cut is an error', async () => {
    const stream = await scriptedStream('cut');
    await assert.rejects(stream.done(), (error) => error instanceof ApiError && error.status === 500);
  });

  test('a stream without an event ends with nothing', async () => {
    assert.deepEqual(await eventsOf(await scriptedStream('empty')), { seen: [], result: undefined });
  });

  test('bytes that are no events come as they are', async () => {
    const stream = await fal.stream(endpoint, { input: { prompt: 'sound' }, accept: 'audio/mpeg' });
    const { seen } = await eventsOf(stream);
    assert.deepEqual(Buffer.concat(seen), Buffer.from([1, 2, 3]));
    assert.equal(stream.requestId, 'of-the-sound');
    assert.match(sandbox.requests.at(-1).headers.get('accept'), /audio\/mpeg/);
  });
});
