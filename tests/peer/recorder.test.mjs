// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The recorder itself, shown with the official client: everything that the client does is written down,
// byte by byte, and the client is content with the answers.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';

import { createFalClient } from '@fal-ai/client';
import { decode } from '@msgpack/msgpack';
import WebSocket from 'ws';

import { startRecorder } from './recorder.mjs';
import { directSockets, until } from './service.mjs';

const endpoint = 'fal-ai/flux/dev';
const digest = (data) => createHash('sha256').update(data).digest('hex');

describe('the recorder', () => {
  let recorder;
  let fal;

  const clientWith = (options) => createFalClient({ credentials: 'kid:ksecret', ...options,
    fetch: (url, init) => fetch(String(url).replace(/^https:\/\//, `${recorder.base}/`), init) });
  before(async () => {
    recorder = await startRecorder();
    fal = clientWith();
  });
  beforeEach(() => recorder.reset());
  after(() => recorder.stop());

  const lines = () => recorder.entries.map((entry) => `${entry.method} ${entry.url}`);
  const header = (entry, name) =>
    entry.headers.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value).join();

  test('writes down a submit with every option, headers in the order sent', async () => {
    const answer = await fal.queue.submit(`${endpoint}/image-to-image`, {
      input: { prompt: 'x', n: 1, nul: null, none: undefined, z: 'ö' }, webhookUrl: 'https://me.example/hook?a=1&b=2',
      priority: 'low', hint: 'hint-1', startTimeout: 30, headers: { 'X-Custom': 'v' },
      storageSettings: { expiresIn: '1h' } });
    assert.equal(answer.request_id, 'req-1');
    const [entry] = recorder.entries;
    assert.equal(entry.url, `https://queue.fal.run/${endpoint}/image-to-image`
      + '?fal_webhook=https%3A%2F%2Fme.example%2Fhook%3Fa%3D1%26b%3D2');
    const ours = entry.headers.filter(([name]) => /^(authorization|accept|content-type|x-.*)$/i.test(name));
    assert.deepEqual(ours, [['Authorization', 'Key kid:ksecret'], ['Accept', 'application/json'],
      ['Content-Type', 'application/json'], ['x-custom', 'v'],
      ['x-fal-object-lifecycle-preference', '{"expiration_duration_seconds":3600}'],
      ['x-fal-queue-priority', 'low'], ['x-fal-runner-hint', 'hint-1'], ['x-fal-request-timeout', '30']]);
    assert.equal(entry.body.text, '{"prompt":"x","n":1,"nul":null,"z":"ö"}');
    assert.equal(entry.body.bytes, 40);
    assert.equal(entry.body.sha256, digest(entry.body.text));
  });

  test('subscribe by polling: submit, three times status, result', async () => {
    const seen = [];
    const { data, requestId } = await fal.subscribe(endpoint,
      { input: { prompt: 'p' }, logs: true, pollInterval: 5, onQueueUpdate: (update) => seen.push(update) });
    assert.deepEqual([data.seed, requestId], [7, 'req-1']);
    assert.deepEqual(seen.map((update) => update.status), ['IN_QUEUE', 'IN_PROGRESS', 'COMPLETED']);
    assert.deepEqual(seen.at(-1).logs.map((line) => line.message), ['one', 'two']);
    const job = 'https://queue.fal.run/fal-ai/flux/requests/req-1';
    assert.deepEqual(lines(), [`POST https://queue.fal.run/${endpoint}`,
      ...Array(3).fill(`GET ${job}/status?logs=1`), `GET ${job}`]);
  });

  test('subscribe by streaming: submit, stream, result', async () => {
    const seen = [];
    await fal.subscribe('workflows/me/my-flow', { input: { a: 1 }, mode: 'streaming', logs: true,
      onQueueUpdate: (update) => seen.push(update.logs?.length ?? 0) });
    assert.deepEqual(seen, [0, 1, 2]);
    const job = 'https://queue.fal.run/workflows/me/my-flow/requests/req-1';
    assert.deepEqual(lines(), ['POST https://queue.fal.run/workflows/me/my-flow',
      `GET ${job}/status/stream?logs=1`, `GET ${job}`]);
    assert.equal(header(recorder.entries[1], 'accept'), 'application/json, text/event-stream');
  });

  test('run, stream and cancel', async () => {
    assert.deepEqual(await fal.run(endpoint, { input: { prompt: 'p' } }), { data: { ok: true }, requestId: 'run-1' });
    assert.deepEqual(await (await fal.stream(endpoint, { input: {} })).done(), { ok: true });
    await fal.queue.cancel(endpoint, { requestId: 'R3' });
    await fal.run(endpoint, { method: 'get', input: { q: 'a b&c', n: 2 } });
    assert.deepEqual(lines(), [`POST https://fal.run/${endpoint}`, `POST https://fal.run/${endpoint}/stream`,
      'PUT https://queue.fal.run/fal-ai/flux/requests/R3/cancel', `GET https://fal.run/${endpoint}?q=a+b%26c&n=2`]);
  });

  test('a small upload, whose bytes go without a key', async () => {
    const url = await fal.storage.upload(new Blob([Buffer.from([1, 2, 0xff])], { type: 'image/png' }));
    assert.equal(url, 'https://v3.fal.media/files/b/1/file');
    assert.deepEqual(lines(), ['POST https://rest.fal.ai/storage/upload/initiate?storage_type=fal-cdn-v3',
      'PUT https://v3.fal.media/put/1?sig=abc']);
    const put = recorder.entries[1];
    assert.equal(header(put, 'authorization'), '');
    assert.deepEqual(put.body, { bytes: 3, sha256: digest(Buffer.from([1, 2, 0xff])) });
  });

  test('an upload in parts', async () => {
    await fal.storage.upload(new Blob([Buffer.alloc(91 * 1024 * 1024)]));
    const parts = [...Array(10).keys()].map((at) => `PUT https://v3.fal.media/parts/1/${at + 1}?sig=abc`);
    assert.deepEqual(lines(), ['POST https://rest.fal.ai/storage/upload/initiate-multipart?storage_type=fal-cdn-v3',
      ...parts, 'POST https://v3.fal.media/parts/1/complete?sig=abc']);
    assert.equal(recorder.entries[1].body.bytes, 10 * 1024 * 1024);
    assert.deepEqual(JSON.parse(recorder.entries.at(-1).body.text).parts[9], { partNumber: 10, etag: '"etag-10"' });
  });

  test('realtime: token, handshake, frames and the close', async () => {
    directSockets(recorder.base);
    const connection = await new Promise((resolve, reject) => {
      const one = fal.realtime.connect('fal-ai/fast-lcm-diffusion', {
        throttleInterval: 0, maxBuffering: 3, onError: reject,
        onResult: (result) => { assert.deepEqual(result.echo, { prompt: 'a', f: 0.5 }); resolve(one); } });
      one.send({ prompt: 'a', f: 0.5 });
    });
    connection.close();
    await until(() => recorder.entries.at(-1).type === 'close');
    const [asked, upgrade, frame, close] = recorder.entries;
    assert.equal(asked.body.text, '{"allowed_apps":["fast-lcm-diffusion"],"token_expiration":120}');
    const [address, query] = upgrade.url.split('?');
    assert.equal(address, 'wss://fal.run/fal-ai/fast-lcm-diffusion/realtime');
    assert.match(query, /^fal_jwt_token=ey.*&max_buffering=3$/);
    assert.equal(frame.socket, upgrade.n);
    assert.deepEqual(decode(Buffer.from(frame.body.hex, 'hex')), { prompt: 'a', f: 0.5 });
    assert.deepEqual([close.type, close.code], ['close', 1005]);
  });

  test('a run over a socket', async () => {
    const socket = new WebSocket(`${recorder.base.replace('http', 'ws')}/ws.fal.run/${endpoint}`);
    const seen = [];
    socket.on('message', (data) => seen.push(JSON.parse(String(data))));
    await once(socket, 'open');
    socket.send('{"prompt":"p"}');
    await until(() => seen.length === 3);
    socket.close();
    assert.deepEqual(seen.map((each) => each.type ?? each.prompt), ['start', 'p', 'end']);
    assert.deepEqual(recorder.entries[1].body.text, '{"prompt":"p"}');
  });

  test('proxy mode is logged under the target', async () => {
    const proxied = clientWith({ credentials: undefined, proxyUrl: { url: `${recorder.base}/proxy`, when: 'always' } });
    await proxied.run(endpoint, { input: {} });
    const [entry] = recorder.entries;
    assert.deepEqual([entry.url, entry.via], [`https://fal.run/${endpoint}`, '/proxy']);
    assert.equal(header(entry, 'authorization'), '');
  });

  test('answers otherwise when told so, and then as before', async () => {
    recorder.answer([{ match: { method: 'POST', url: '^https://fal.run/' }, times: 1, status: 422,
      body: { detail: 'no' } }, { match: { url: '/cancel$' }, times: 1, drop: true }]);
    await assert.rejects(fal.run(endpoint, { input: {} }), { status: 422 });
    assert.deepEqual((await fal.run(endpoint, { input: {} })).data, { ok: true });
    await clientWith({ retry: { baseDelay: 5 } }).queue.cancel(endpoint, { requestId: 'a' });
    assert.equal(recorder.entries.length, 4);
  });

  test('is equal the next time', async () => {
    const once_ = async () => {
      recorder.reset();
      await fal.subscribe(endpoint, { input: { prompt: 'p' }, pollInterval: 1 });
      return recorder.entries.map(({ at, connection, headers, ...rest }) => {
        assert.ok(at >= 0 && connection > 0 && headers.length > 3);
        return rest;
      });
    };
    assert.deepEqual(await once_(), await once_());
  });
});

test('the recorder as a program writes its log to a file and obeys over HTTP', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'gesso-recorder-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const log = join(folder, 'log.jsonl');
  const child = spawn(process.execPath, [new URL('recorder.mjs', import.meta.url).pathname, '--log', log],
    { stdio: ['ignore', 'pipe', 'inherit'] });
  t.after(() => child.kill());
  const [line] = await once(child.stdout, 'data');
  const base = /Listening on (\S+)/.exec(String(line))[1];
  const post = (path, body) => fetch(`${base}${path}`, { method: 'POST', body });
  await post('/recorder/answers', JSON.stringify([{ match: { url: 'fal.run/a/b$' }, times: 1, status: 503 }]));
  assert.equal((await post('/fal.run/a/b', '{}')).status, 503);
  assert.equal((await post('/fal.run/a/b', '{}')).status, 200);
  const kept = (await readFile(log, 'utf8')).trim().split('\n').map((each) => JSON.parse(each));
  assert.deepEqual(kept.map((each) => [each.n, each.url]), [[1, 'https://fal.run/a/b'], [2, 'https://fal.run/a/b']]);
  assert.equal(await (await fetch(`${base}/recorder/log`)).text(), await readFile(log, 'utf8'));
  await post('/recorder/reset');
  assert.equal(await readFile(log, 'utf8'), '');
});
