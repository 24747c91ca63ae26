// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// fal.storage: files up, and files hidden in inputs.

import assert from 'node:assert/strict';
import * as buffer from 'node:buffer';
import { createHash } from 'node:crypto';
import { after, before, describe, test } from 'node:test';

import { bytesAt, endpoint, input, sandboxFor, startSandbox } from './service.mjs';

const File = globalThis.File ?? buffer.File; // Node 18 hides it
const digest = (data) => createHash('sha256').update(data).digest('hex');
const mebibyte = 1024 * 1024;

function patterned(size) {
  const bytes = Buffer.alloc(size);
  for (let i = 0; i < size; i += 4096) bytes.writeUInt32LE((i * 2654435761) >>> 0, Math.min(i, Math.max(0, size - 4)));
  return bytes;
}

describe('upload', () => {
  let sandbox;
  let storage;
  before(async () => { sandbox = await startSandbox(); storage = sandbox.client.storage; });
  after(() => sandbox.stop());

  const rules = { default: 'hide', rules: [{ user: 'bob', decision: 'allow' }] };
  const wish = () => JSON.parse(sandbox.last('POST', /initiate/).body);

  for (const [words, size] of [['a small file', 1000], ['a file of just one byte', 1],
    ['nothing at all', 0], ['5 MiB, which the service keeps on disk', 5 * mebibyte]]) {
    test(`brings ${words} there unchanged, in one piece`, async () => {
      const bytes = size < 4 ? Buffer.alloc(size, 9) : patterned(size);
      const url = await storage.upload(new Blob([bytes], { type: 'image/png' }));
      const answer = await fetch(url);
      assert.equal(answer.headers.get('content-type'), 'image/png');
      assert.equal(digest(Buffer.from(await answer.arrayBuffer())), digest(bytes));
      assert.match(sandbox.last('POST', /./).url, /\/storage\/upload\/initiate\?storage_type=fal-cdn-v3$/);
    });
  }

  test('gives no key to the address that the bytes go to', async () => {
    await storage.upload(new Blob(['x'], { type: 'text/plain' }));
    const put = sandbox.last('PUT', /./);
    assert.equal(put.headers.get('authorization'), null);
    assert.equal(put.headers.get('content-type'), 'text/plain');
    assert.match(put.url, /\?signature=/);
  });

  test('keeps the name of a file', async () => {
    const url = await storage.upload(new File(['x'], 'cat pic.png', { type: 'image/png' }));
    assert.deepEqual(wish(), { content_type: 'image/png', file_name: 'cat pic.png' });
    assert.match(decodeURIComponent(url), /\/cat[ _-]pic\.png$/);
    assert.equal(String(await bytesAt(url)), 'x');
  });

  for (const name of ['Übung – Schnee ☃.txt', '../../etc/passwd', 'a?b#c%d.txt', '.hidden', 'x'.repeat(300)]) {
    test(`a file named ${name.slice(0, 30)} can be had again`, async () => {
      const url = await storage.upload(new File([name], name, { type: 'text/plain' }));
      assert.equal(wish().file_name, name);
      assert.equal(String(await bytesAt(url)), name);
    });
  }

  test('names a nameless blob after its type', async () => {
    const url = await storage.upload(new Blob(['x'], { type: 'text/plain;charset=utf-8' }));
    assert.match(wish().file_name, /^\d+\.plain$/);
    assert.equal((await fetch(url)).headers.get('content-type'), 'text/plain;charset=utf-8');
  });

  test('takes a blob without a type for bytes', async () => {
    const url = await storage.upload(new Blob(['x']));
    assert.match(wish().file_name, /^\d+\.octet$/);
    assert.equal(wish().content_type, 'application/octet-stream');
    assert.equal((await fetch(url)).headers.get('content-type'), 'application/octet-stream');
  });

  for (const [words, lifecycle, header] of [
    ['an expiry by name', { expiresIn: '30d' }, { expiration_duration_seconds: 2592000 }],
    ['an expiry in seconds', { expiresIn: 90 }, { expiration_duration_seconds: 90 }],
    ['rules for readers', { expiresIn: 'never', initialAcl: rules }, { initial_acl: rules }],
    ['no end', { expiresIn: 'never' }, null]]) {
    test(`goes with ${words}`, async () => {
      await storage.upload(new Blob(['x'], { type: 'text/plain' }), { lifecycle });
      assert.deepEqual(JSON.parse(sandbox.last('POST', /initiate/).headers.get('x-fal-object-lifecycle')), header);
    });
  }

  test('replaces files anywhere in a value, and nothing else', async () => {
    const when = new Date(0);
    const value = await storage.transformInput({
      picture: new Blob(['one'], { type: 'image/png' }), list: [new File(['two'], 'b.txt'), 'word', null, 3],
      deep: { deeper: [{ file: new Blob(['three'], { type: 'text/plain' }) }] }, uri: 'data:text/plain,x', when,
    });
    const words = await Promise.all([value.picture, value.list[0], value.deep.deeper[0].file].map(bytesAt));
    assert.deepEqual(words.map(String), ['one', 'two', 'three']);
    assert.deepEqual([value.list.slice(1), value.uri, value.when], [['word', null, 3], 'data:text/plain,x', when]);
  });

  test('of files in an input comes before submit, and the model reads them', async () => {
    const { data } = await sandbox.client.run(endpoint, { input });
    const bytes = await bytesAt(data.images[0].url);
    const { request_id: requestId } = await sandbox.client.queue.submit(`${endpoint}/image-to-image`,
      { input: { prompt: 'x', image_url: new File([bytes], 'a.jpg', { type: 'image/jpeg' }) } });
    await sandbox.client.queue.subscribeToStatus(endpoint, { requestId, pollInterval: 20 });
    const result = await sandbox.client.queue.result(endpoint, { requestId });
    assert.equal(result.data.images.length, 1);
    const sent = JSON.parse(sandbox.last('POST', /queue/).body);
    assert.deepEqual(await bytesAt(sent.image_url), bytes);
  });
});

test('91 MiB go in ten parts, one of which fails at first, and come out unchanged', async (t) => {
  const sandbox = await sandboxFor(t, {
    rows: [{ match: { method: 'PUT', path: '^parts/.*/3$' }, times: 1, action: { status: 500, body: 'oops' } },
      { match: { method: 'PUT', path: '^parts/.*/7$' }, times: 1, action: { drop: true } }],
  });
  const bytes = patterned(91 * mebibyte);
  const url = await sandbox.client.storage.upload(new Blob([bytes], { type: 'model/x' }),
    { lifecycle: { expiresIn: '1d' } });
  const answer = await fetch(url);
  assert.equal(answer.headers.get('content-type'), 'model/x');
  assert.equal(digest(Buffer.from(await answer.arrayBuffer())), digest(bytes));
  const parts = sandbox.requests.filter((each) => each.method === 'PUT');
  assert.deepEqual(parts.map((each) => Number(/\/(\d+)\?/.exec(each.url)[1])), [1, 2, 3, 3, 4, 5, 6, 7, 7, 8, 9, 10]);
  assert.ok(parts.every((each) => each.headers.get('authorization') === null));
  const complete = sandbox.last('POST', /\/complete\?/);
  assert.deepEqual(JSON.parse(complete.body).parts.map((part) => part.partNumber), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  assert.equal(complete.headers.get('authorization'), null);
  assert.equal(sandbox.last('POST', /initiate-multipart/).headers.get('x-fal-object-lifecycle'),
    '{"expiration_duration_seconds":86400}');
});

describe('upload that fails', { concurrency: true }, () => {
  let sandbox;
  before(async () => {
    sandbox = await startSandbox({ rows: [
      { match: { path: '/initiate$', body: 'twice.txt' }, times: 2, action: { status: 503, body: { detail: 'x' } } },
      { match: { path: '/initiate$', body: 'never.txt' }, action: { status: 400, body: { detail: 'x' } } },
      { match: { method: 'PUT', path: '/lost.txt$' }, action: { status: 403, body: '<Error>expired</Error>' } },
      { match: { method: 'PUT', path: '^parts/' }, action: { status: 500, body: 'oops' } },
    ] });
  });
  after(() => sandbox.stop());

  const upload = (name, options) => sandbox.clientWith({ retry: { baseDelay: 10 }, ...options })
    .storage.upload(new File(['x'], name, { type: 'text/plain' }));

  test('twice at the beginning succeeds', async () => {
    assert.equal(String(await bytesAt(await upload('twice.txt'))), 'x');
    assert.equal(sandbox.requests.filter((each) => /twice/.test(each.body)).length, 3);
  });

  test('for good at the beginning is told', async () => {
    await assert.rejects(upload('never.txt'), { status: 400 });
  });

  test('with its bytes is told', async () => {
    await assert.rejects(upload('lost.txt'), { status: 403, message: 'HTTP 403: Forbidden' });
  });

  test('with a part is told after three tries', async () => {
    await assert.rejects(sandbox.client.storage.upload(new Blob([Buffer.alloc(91 * mebibyte)])), /retries exhausted/);
    assert.equal(sandbox.count('PUT', /\/parts\//), 3);
  });
});

test('a multipart upload with a part missing is not completed', async (t) => {
  const sandbox = await sandboxFor(t);
  const post = async (url, body) => (await fetch(url, { method: 'POST', body: JSON.stringify(body) }));
  const upload = `${sandbox.base}/rest.fal.ai/storage/upload`;
  const begun = await (await post(`${upload}/initiate-multipart?storage_type=fal-cdn-v3`,
    { file_name: 'a.bin', content_type: 'a/b' })).json();
  const [address, query] = begun.upload_url.split('?');
  await fetch(`${address}/1?${query}`, { method: 'PUT', body: 'one' });
  const answer = await post(`${address}/complete?${query}`, { parts: [{ partNumber: 1 }, { partNumber: 2 }] });
  assert.equal(answer.status, 400);
  assert.equal((await fetch(begun.file_url)).status, 404);
});
