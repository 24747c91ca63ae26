// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// fal.realtime: drawings in, pictures out, over one socket.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, describe, test } from 'node:test';

import { decode, encode } from '@msgpack/msgpack';
import WebSocket from 'ws';

import { bytesAt, directSockets, endpoint, input, isJpeg, sandboxFor, startSandbox, until } from './service.mjs';

const app = 'fal-ai/fast-lcm-diffusion';
// Each misbehaviour is called by a token of its own.
const scripted = (token, frames, more = {}) =>
  ({ match: { path: '/realtime$', query: `fal_jwt_token=${token}$` }, action: { frames, ...more } });
const answer = (n) => ({ pack: { n, images: [] } });
const fault = (error, reason) => ({ type: 'x-fal-error', error, reason });

const rows = [
  scripted('timed-out', [answer(1), { text: fault('TIMEOUT', 'no inputs, reconnect when needed!') }, { close: 1000 }]),
  scripted('broken', [{ text: fault('INTERNAL_ERROR', 'bad') }, { close: 1000 }]),
  scripted('broken-inside', [{ pack: fault('INTERNAL_ERROR', 'packed') }, { close: 1000 }]),
  { ...scripted('unauthorized', [{ text: { status: 'error', error: 'Unauthorized' } }]), times: 1 },
  scripted('unauthorized', [answer(2)]),
  scripted('going-away', [answer(1), { close: 1011, reason: 'server oops' }]),
  scripted('chatty', [{ text: { type: 'x-fal-message', action: 'timings', timing: 0.1 } }, answer(1),
    { text: { n: 2 } }, answer(3)]),
  scripted('garbage', [{ base64: Buffer.from([0xc1]).toString('base64') }, answer(4)]),
  scripted('greeting', [answer(0)], { atOpen: true }),
  { match: { path: '/realtime$', query: 'fal_jwt_token=forbidden' }, action: { status: 403, body: { detail: 'no' } } },
  { match: { path: '/realtime$', query: 'fal_jwt_token=dropped' }, action: { drop: true } },
  { match: { path: '/realtime$', query: 'fal_jwt_token=late' }, action: { delayMs: 300, frames: [answer(5)] } },
];

describe('realtime', () => {
  let sandbox;
  let opened;
  const open = [];

  before(async () => {
    sandbox = await startSandbox({ rows });
    opened = directSockets(sandbox.base);
  });
  after(async () => {
    for (const connection of open) connection.close();
    await sandbox.stop();
  });

  // A connection with what it said so far.
  function connect(options = {}, id = app) {
    const seen = { results: [], errors: [] };
    const connection = sandbox.client.realtime.connect(id, {
      throttleInterval: 0, onResult: (result) => seen.results.push(result),
      onError: (error) => seen.errors.push(error), ...options });
    open.push(connection);
    return Object.assign(seen, { send: (value) => connection.send(value), close: () => connection.close() });
  }
  const withToken = (token, options = {}) => connect({ tokenProvider: async () => token, ...options });
  const failed = (error) => [error.status, error.message];

  test('gets a picture for its request, with a token of its own', async () => {
    const one = connect();
    one.send({ prompt: 'a forest', seed: 5, request_id: 'first', image_size: 'square' });
    const result = await until(() => one.results[0]);
    assert.deepEqual([result.request_id, result.seed], ['first', 5]);
    assert.deepEqual([result.images[0].width, result.images[0].content_type], [512, 'image/jpeg']);
    assert.ok(isJpeg(result.images[0].content));
    assert.deepEqual(JSON.parse(sandbox.last('POST', /tokens\/$/).body),
      { allowed_apps: ['fast-lcm-diffusion'], token_expiration: 120 });
    assert.match(opened.at(-1).url, /^wss:\/\/fal\.run\/fal-ai\/fast-lcm-diffusion\/realtime\?fal_jwt_token=ey/);
    assert.deepEqual(one.errors, []);
  });

  test('sends a drawing as bytes and gets another picture for another one', async () => {
    const drawing = await bytesAt((await sandbox.client.run(endpoint, { input })).data.images[0].url);
    const one = connect({}, 'fal-ai/lcm-sd15-i2i');
    one.send({ prompt: 'x', seed: 1, image_bytes: new Uint8Array(drawing), strength: 0.5 });
    const first = await until(() => one.results[0]);
    one.send({ prompt: 'x', seed: 1, strength: 0.5 });
    const second = await until(() => one.results[1]);
    assert.deepEqual([first.images[0].width, second.images[0].width], [64, 512]);
  });

  test('answers many on one socket, in order', async () => {
    const before = opened.length;
    const one = connect();
    for (let n = 1; n <= 3; ++n) {
      one.send({ prompt: 'x', seed: n, request_id: n, image_size: input.image_size });
      await until(() => one.results.length === n);
    }
    assert.deepEqual(one.results.map((result) => result.request_id), [1, 2, 3]);
    assert.equal(opened.length, before + 1);
  });

  test('of a burst the last one counts', async () => {
    const one = connect();
    for (const n of [1, 2, 3, 4]) one.send({ prompt: 'x', seed: n, request_id: n, image_size: input.image_size });
    assert.equal((await until(() => one.results.at(-1))).request_id, 4);
  });

  test('with a provider asks it for the endpoint’s own path', async () => {
    const asked = [];
    const one = connect({ tokenProvider: async (path) => { asked.push(path); return 'chatty'; } });
    one.send({ prompt: 'x' });
    await until(() => one.results.length === 3);
    assert.deepEqual(asked, [`${app}/realtime`]);
    // The client reads texts faster than bytes, and does not mind the order.
    assert.deepEqual(one.results.map((result) => result.n).sort(), [1, 2, 3]);
  });

  test('on a path of its own, with a bound for waiting inputs', async () => {
    const one = connect({ path: 'image-to-image/realtime', maxBuffering: 5 });
    one.send({ prompt: 'x', request_id: 'deep', image_size: input.image_size });
    assert.equal((await until(() => one.results[0])).request_id, 'deep');
    const url = new URL(opened.at(-1).url);
    assert.equal(url.pathname, `/${app}/image-to-image/realtime`);
    assert.equal(url.searchParams.get('max_buffering'), '5');
  });

  test('does not double the word at the end of an id', async () => {
    const one = connect({}, 'fal-ai/flux-2/klein/realtime');
    one.send({ prompt: 'x', request_id: 1, image_size: input.image_size });
    await until(() => one.results[0]);
    assert.match(opened.at(-1).url, /klein\/realtime\?/);
  });

  test('a session that idles out ends without an error, and the next input opens another', async () => {
    const one = withToken('timed-out');
    one.send({ prompt: 'x' });
    await until(() => one.results.length === 1);
    const before = opened.length;
    await until(() => { one.send({ prompt: 'y' }); return opened.length > before; });
    await until(() => one.results.length >= 2);
    assert.deepEqual(one.errors, []);
  });

  for (const [token, reason] of [['broken', 'bad'], ['broken-inside', 'packed']]) {
    test(`an error of the app’s (${reason}) is told`, async () => {
      const one = withToken(token);
      one.send({ prompt: 'x' });
      assert.deepEqual(failed(await until(() => one.errors[0])), [400, `INTERNAL_ERROR: ${reason}`]);
    });
  }

  test('text frames are not what the app reads', async () => {
    const one = connect({ encodeMessage: JSON.stringify, decodeMessage: (data) =>
      (typeof data === 'string' ? JSON.parse(data) : {}) });
    one.send({ prompt: 'x' });
    assert.deepEqual(failed(await until(() => one.errors[0])), [400, "INTERNAL_ERROR: 'bytes'"]);
  });

  for (const [words, value] of [['a packed text', 'just a word'], ['broken bytes', new Uint8Array([0xc1])],
    ['a picture that is none', { image_bytes: new Uint8Array([1, 2, 3]) }]]) {
    test(`${words} ends the session with a reason`, async () => {
      const one = connect();
      one.send(value);
      assert.match((await until(() => one.errors[0])).message, /^INTERNAL_ERROR: /);
    });
  }

  test('a token that has run out is dropped in silence; the next input brings a new one', async () => {
    let asked = 0;
    const one = withToken('unauthorized', { tokenProvider: async () => { ++asked; return 'unauthorized'; } });
    one.send({ prompt: 'x' });
    await until(() => { if (asked === 1) one.send({ prompt: 'y' }); return asked === 2; });
    assert.equal((await until(() => one.results[0])).n, 2);
  });

  test('a close with a reason is told', async () => {
    const one = withToken('going-away');
    one.send({ prompt: 'x' });
    assert.deepEqual(failed(await until(() => one.errors[0])), [1011, 'Error closing the connection: server oops']);
    assert.equal(one.results[0].n, 1);
  });

  test('one’s own close is answered properly, and the next input opens another socket', async () => {
    const one = connect();
    one.send({ prompt: 'x', image_size: input.image_size });
    await until(() => one.results[0]);
    const { socket } = opened.at(-1);
    const closed = new Promise((resolve) => { socket.on('close', (code) => resolve(code)); });
    one.close();
    assert.ok([1000, 1005].includes(await closed));
    one.send({ prompt: 'x', image_size: input.image_size });
    await until(() => one.results[1]);
    assert.notEqual(opened.at(-1).socket, socket);
  });

  test('a frame that nobody can read is an error, and the next one counts', async () => {
    const one = withToken('garbage');
    one.send({ prompt: 'x' });
    assert.equal((await until(() => one.results[0])).n, 4);
    assert.equal(one.errors[0].status, 400);
  });

  test('a result may come before any input', async () => {
    const socket = new WebSocket(
      `${sandbox.base.replace('http', 'ws')}/fal.run/${app}/realtime?fal_jwt_token=greeting`);
    const [message] = await once(socket, 'message');
    assert.deepEqual(decode(message), { n: 0, images: [] });
    socket.close();
  });

  test('a handshake may take its time', async () => {
    const one = withToken('late');
    one.send({ prompt: 'x' });
    assert.equal((await until(() => one.results[0])).n, 5);
  });

  for (const token of ['forbidden', 'dropped']) {
    test(`a handshake that is ${token} is an error`, async () => {
      const one = withToken(token);
      one.send({ prompt: 'x' });
      assert.equal((await until(() => one.errors[0])).status, 500);
    });
  }

  test('an app that nobody knows has no socket', async () => {
    const one = connect({ tokenProvider: async () => 'any' }, 'fal-ai/no-such-thing');
    one.send({ prompt: 'x' });
    assert.equal((await until(() => one.errors[0])).status, 500);
  });
});

// A token that is no good is not refused at the door: the gateway says so on the open line (protocol §5.3).
test('where a key is needed, a token, a key in the head, and nothing else is served', async (t) => {
  const sandbox = await sandboxFor(t, { key: 'good:key' });
  const opens = (query, headers) => new Promise((resolve) => {
    const socket = new WebSocket(`${sandbox.base.replace('http', 'ws')}/fal.run/${app}/realtime${query}`, { headers });
    socket.on('open', () => socket.send(encode({ prompt: 'x', image_size: input.image_size })));
    socket.on('message', (data, isBinary) => { socket.close(); resolve(isBinary || JSON.parse(data).error); });
    socket.on('error', (error) => resolve(error.message));
  });
  const token = await (await sandbox.fetch('https://rest.fal.ai/tokens/realtime', {
    method: 'POST', headers: { authorization: 'Key good:key' },
    body: JSON.stringify({ allowed_apps: [`${app}/realtime`], duration: 120 }) })).json();
  assert.equal(await opens(`?fal_jwt_token=${token.token}`), true);
  assert.equal(await opens('', { Authorization: 'Key good:key' }), true);
  assert.equal(await opens('?fal_jwt_token=made-up'), 'Unauthorized');
  assert.match(await opens('', { Authorization: 'Key bad:key' }), /401/);
});
