// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// fal.subscribe: submit, follow, result, by polling and by the status stream.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';

import { ApiError, ValidationError } from '@fal-ai/client';

import { bytesAt, endpoint, input, isJpeg, sandboxFor, startSandbox, until } from './service.mjs';

const timeoutByStreaming = `
  import { createFalClient } from '@fal-ai/client';
  const fal = createFalClient({ credentials: 'peer:test',
    fetch: (url, init) => fetch(url.replace('https:/', process.env.SANDBOX), init) });
  process.on('uncaughtException', (error) => console.log('thrown:', error.message));
  await fal.subscribe('fal-ai/flux/dev', { input: { prompt: 'by streaming' }, mode: 'streaming', timeout: 200 })
    .catch((error) => console.log('rejected:', error.status));
`;

// Each misbehaviour has an endpoint of its own, so that one sandbox does for all.
const odd = (name) => `workflows/peer/${name}`;
const status = (name, action, more = {}) =>
  ({ match: { path: `^${odd(name)}/requests/.*/status(/stream)?$` }, action, ...more });
const tolerable = { 'without logs': { logs: null }, 'without metrics': { metrics: null },
  'without addresses': { status_url: null, response_url: null, cancel_url: null },
  'with members that nobody knows': { weather: 'fine' } };

describe('subscribe, watched on its way', () => {
  let sandbox;
  let fal;

  before(async () => { sandbox = await startSandbox({ queueMs: 500, runMs: 500 }); fal = sandbox.client; });
  after(() => sandbox.stop());

  for (const mode of ['polling', 'streaming']) {
    test(`by ${mode} reports its way and gives the picture`, async () => {
      const seen = [];
      let enqueued;
      const { data, requestId } = await fal.subscribe(endpoint, {
        input, mode, logs: true, pollInterval: 15,
        onEnqueue: (id) => { enqueued = id; },
        onQueueUpdate: (update) => seen.push(structuredClone(update)),
      });
      assert.equal(enqueued, requestId);
      const states = [...new Set(seen.map((update) => update.status))];
      // Polls may miss what is over quickly; a stream tells all.
      const between = mode === 'polling' && states.length === 2 ? [] : ['IN_PROGRESS'];
      assert.deepEqual(states, ['IN_QUEUE', ...between, 'COMPLETED']);
      assert.equal(seen[0].queue_position, 0);
      const lines = seen.at(-1).logs.map((line) => line.message);
      assert.ok(lines.includes('Step 1 of 4 (25%)') && lines.includes('Step 4 of 4 (100%)'));
      assert.equal(new Set(lines).size, lines.length);
      assert.equal(data.seed, 7);
      assert.ok(isJpeg(await bytesAt(data.images[0].url)));
    });
  }

  test('given up before the end leaves the job running: the client does not cancel it', async () => {
    const giveUp = new AbortController();
    let id;
    await assert.rejects(
      fal.subscribe(endpoint, { input, pollInterval: 5, abortSignal: giveUp.signal,
        onEnqueue: (requestId) => { id = requestId; },
        onQueueUpdate: () => giveUp.abort() }),
      (error) => error.name === 'AbortError');
    assert.equal(sandbox.count('PUT', new RegExp(id)), 0);
    await until(async () => (await fal.queue.status(endpoint, { requestId: id })).status === 'COMPLETED');
    assert.equal((await fal.queue.result(endpoint, { requestId: id })).data.seed, 7);
  });
});

describe('subscribe', () => {
  let sandbox;
  let fal;

  before(async () => {
    sandbox = await startSandbox({
      rows: [
        status('failing-once', { status: 500, body: '<html>oops</html>' }, { times: 1 }),
        ...Object.values(tolerable).map((body, at) => status(`tolerable-${at}`, { amend: { body } })),
      ],
    });
    fal = sandbox.client;
  });
  after(() => sandbox.stop());

  for (const mode of ['polling', 'streaming']) {
    test(`by ${mode} hands every option on to submit`, async () => {
      await fal.subscribe(endpoint, {
        input, mode, pollInterval: 15, priority: 'low', hint: 'warm', startTimeout: 60,
        webhookUrl: 'https://me.example/done', headers: { 'X-Fal-Tags': 'job=7' },
        storageSettings: { expiresIn: 'immediate' },
      });
      const { url, headers } = sandbox.last('POST', /queue/);
      assert.match(url, /\?fal_webhook=https%3A%2F%2Fme\.example%2Fdone$/);
      const sent = (name) => headers.get(name);
      assert.deepEqual([sent('x-fal-queue-priority'), sent('x-fal-runner-hint'), sent('x-fal-request-timeout'),
        sent('x-fal-tags'), sent('x-fal-object-lifecycle-preference')],
      ['low', 'warm', '60', 'job=7', '{"expiration_duration_seconds":60}']);
    });

    test(`by ${mode} gives the model’s own error for a job that failed`, async () => {
      const seen = [];
      await assert.rejects(
        fal.subscribe(endpoint, { input: { num_images: 99 }, mode, pollInterval: 15,
          onQueueUpdate: (update) => seen.push(update) }),
        (error) => {
          assert.ok(error instanceof ValidationError);
          assert.equal(error.status, 422);
          assert.equal(error.getFieldErrors('prompt')[0].type, 'missing');
          assert.equal(error.getFieldErrors('num_images')[0].type, 'less_than_equal');
          return true;
        });
      assert.equal(seen.at(-1).status, 'COMPLETED');
      assert.ok(seen.at(-1).error);
    });

    test(`by ${mode} puts files into the input, however deep, as addresses`, async () => {
      const picture = (await fal.run(endpoint, { input })).data.images[0].url;
      const file = new Blob([await bytesAt(picture)], { type: 'image/jpeg' });
      const { data } = await fal.subscribe('fal-ai/nano-banana/edit', {
        mode, pollInterval: 15, input: { prompt: 'bluer', image_urls: [file, picture] },
      });
      const sent = JSON.parse(sandbox.last('POST', /queue/).body).image_urls;
      assert.deepEqual(await bytesAt(sent[0]), await bytesAt(picture));
      assert.equal(sent[1], picture);
      assert.ok((await bytesAt(data.images[0].url)).length > 0);
    });
  }

  test('by streaming cannot be given up: the client follows to the end', async () => {
    const giveUp = new AbortController();
    const { data } = await fal.subscribe(endpoint, { input, mode: 'streaming', abortSignal: giveUp.signal,
      onQueueUpdate: () => giveUp.abort() });
    assert.equal(data.seed, 7);
  });

  test('by streaming with a token for the status stream only', async () => {
    const { data } = await fal.subscribe(endpoint, { input, mode: 'streaming', connectionMode: 'client' });
    assert.equal(data.seed, 7);
    assert.equal(sandbox.last('GET', /status\/stream/).headers.get('authorization'), null);
    assert.equal(sandbox.requests.at(-1).headers.get('authorization'), 'Key peer:test');
  });

  for (const [at, words] of Object.keys(tolerable).entries()) {
    test(`a status ${words} is good enough`, async () => {
      const { data } = await fal.subscribe(odd(`tolerable-${at}`), { input, logs: true, pollInterval: 50 });
      assert.equal(data.seed, 7);
    });
  }

  test('a status that fails once with a 500 is asked again; a job is not failed by it', async () => {
    const { data } = await fal.subscribe(odd('failing-once'), { input, pollInterval: 50 });
    assert.equal(data.seed, 7);
    assert.equal(sandbox.requests.filter((each) => each.status === 500).length, 1);
  });
});

describe('subscribe in a queue that stands', () => {
  let sandbox;
  let fal;

  before(async () => {
    sandbox = await startSandbox({
      queueMs: 600_000,
      rows: [
        status('early-end', { events: [{ data: { status: 'IN_QUEUE', queue_position: 3 } }] }),
        status('comments', { events: [': keep-alive\n\n', { comment: 'still here', afterMs: 30 }, '\n\n',
          { data: { status: 'IN_PROGRESS', logs: null } }, { data: { status: 'COMPLETED' }, afterMs: 50 }] }),
        status('unknown-word', { amend: { body: { status: 'FAILED' } } }),
      ],
    });
    fal = sandbox.client;
  });
  after(() => sandbox.stop());

  test('the client’s own timeout cancels the job on the server', async () => {
    await assert.rejects(fal.subscribe(endpoint, { input, timeout: 300, pollInterval: 50 }),
      /^Error: Client timed out waiting for the request to complete after 300ms$/);
    await until(() => sandbox.last('PUT', /cancel$/)?.status);
    assert.equal(sandbox.last('PUT', /cancel$/).status, 200);
    assert.equal((await sandbox.jobs())[0].status_code, 499);
  });

  test('the client’s own timeout by streaming cancels too, though it throws where nobody can catch it', async () => {
    // In a program of its own: what is thrown from a timer ends it, or is seen only there.
    const child = spawn(process.execPath, ['--input-type=module', '--eval', timeoutByStreaming],
      { cwd: new URL('.', import.meta.url), env: { ...process.env, SANDBOX: sandbox.base },
        stdio: ['ignore', 'pipe', 'inherit'] });
    const [said] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    assert.match(said, /^thrown: Client timed out waiting for the request to complete after 200ms$/m);
    assert.match(said, /^rejected: (400|499)$/m);
    const isCancelled = (job) => job.json_input.prompt === 'by streaming' && job.status_code === 499;
    await until(async () => (await sandbox.jobs()).some(isCancelled));
  });

  for (const mode of ['polling', 'streaming']) {
    test(`a start timeout ends subscribe by ${mode} as a 504 of the caller’s own`, async () => {
      await assert.rejects(
        fal.subscribe(endpoint, { input, mode, startTimeout: 1.1, pollInterval: 50 }),
        (error) => error instanceof ApiError && error.isUserTimeout);
    });
  }

  test('a status stream that ends early makes the client ask too soon: 400, and the job goes on', async () => {
    await assert.rejects(fal.subscribe(odd('early-end'), { input, mode: 'streaming' }),
      (error) => error.status === 400 && error.body.detail === 'Request is still in progress');
    assert.equal((await sandbox.jobs(odd('early-end')))[0].status_code, undefined);
  });

  test('comments and blank lines in the status stream are nothing', async () => {
    const { request_id: requestId } = await fal.queue.submit(odd('comments'), { input });
    const seen = [];
    await fal.queue.subscribeToStatus(odd('comments'), {
      requestId, mode: 'streaming', logs: true, onQueueUpdate: (update) => seen.push(update.status) });
    assert.deepEqual(seen, ['IN_PROGRESS', 'COMPLETED']);
  });

  test('a status with an unknown word is polled on until the timeout', async () => {
    await assert.rejects(fal.subscribe(odd('unknown-word'), { input, timeout: 500, pollInterval: 50 }), /timed out/);
    assert.ok(sandbox.count('GET', /unknown-word.*status/) > 3);
  });
});

test('three waiting jobs tell their places', async (t) => {
  const sandbox = await sandboxFor(t, { queueMs: 1000 });
  const places = [];
  const jobs = [];
  for (let number = 0; number < 3; ++number) {
    jobs.push(await sandbox.client.queue.submit(endpoint, { input }));
    places.push(jobs.at(-1).queue_position);
  }
  assert.deepEqual(places, [0, 1, 2]);
  await Promise.all(jobs.map((job) => sandbox.client.queue.subscribeToStatus(endpoint,
    { requestId: job.request_id, mode: 'streaming' })));
});
