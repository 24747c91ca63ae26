// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// fal.queue: submit, status, status stream, result, cancel, each by itself.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { ApiError } from '@fal-ai/client';

import { endpoint, input, isJpeg, bytesAt, sandboxFor, startSandbox, until } from './service.mjs';

const answers = (status, body) => (error) => {
  assert.ok(error instanceof ApiError);
  assert.equal(error.status, status);
  assert.deepEqual(error.body, body);
  return true;
};

describe('a queue that moves', () => {
  let sandbox;
  let fal;

  before(async () => { sandbox = await startSandbox(); fal = sandbox.client; });
  after(() => sandbox.stop());

  const finished = async (options) => {
    const submitted = await fal.queue.submit(endpoint, { input, ...options });
    await fal.queue.subscribeToStatus(endpoint, { requestId: submitted.request_id, pollInterval: 20 });
    return submitted.request_id;
  };

  test('submit answers with the id and three addresses without the sub-path', async () => {
    const answer = await fal.queue.submit(endpoint, { input });
    assert.equal(answer.status, 'IN_QUEUE');
    assert.equal(answer.queue_position, 0);
    const base = `${sandbox.base}/queue.fal.run/fal-ai/flux/requests/${answer.request_id}`;
    assert.deepEqual([answer.response_url, answer.status_url, answer.cancel_url],
      [base, `${base}/status`, `${base}/cancel`]);
  });

  test('submit takes every option', async () => {
    const { request_id: requestId } = await fal.queue.submit(endpoint, {
      input, priority: 'low', hint: 'warm', startTimeout: 30, webhookUrl: 'https://me.example/hook?a=1&b=2',
      storageSettings: { expiresIn: '7d' },
      headers: { 'X-Fal-Store-IO': '0', 'X-Fal-No-Retry': '1', 'X-Fal-Tags': 'team=blue,job=7',
        'X-App-Fal-Disable-Fallback': 'true' },
    });
    const { headers, url } = sandbox.last('POST', /queue/);
    assert.equal(new URL(url).searchParams.get('fal_webhook'), 'https://me.example/hook?a=1&b=2');
    assert.equal(headers.get('x-fal-queue-priority'), 'low');
    assert.equal(headers.get('x-fal-runner-hint'), 'warm');
    assert.equal(headers.get('x-fal-request-timeout'), '30');
    assert.equal(headers.get('x-fal-tags'), 'team=blue,job=7');
    await fal.queue.subscribeToStatus(endpoint, { requestId, pollInterval: 20 });
    const { data } = await fal.queue.result(endpoint, { requestId });
    assert.ok(isJpeg(await bytesAt(data.images[0].url)));
  });

  test('x-fal-store-io: 0 keeps the payload out of the history', async () => {
    const kept = await finished();
    const hidden = await finished({ headers: { 'x-fal-store-io': '0' } });
    const jobs = Object.fromEntries((await sandbox.jobs()).map((job) => [job.request_id, job]));
    assert.equal(jobs[kept].json_input.prompt, input.prompt);
    assert.ok(!('json_input' in jobs[hidden]) && !('json_output' in jobs[hidden]));
  });

  const bad = [
    ['a tag without a value', { 'x-fal-tags': 'team' }, /X-Fal-Tags/],
    ['a tag with capital umlauts', { 'x-fal-tags': 'T%C3%84=1' }, /X-Fal-Tags/],
    ['a reserved tag', { 'x-fal-tags': 'fal.team=blue' }, /reserved/],
    ['eleven tags', { 'x-fal-tags': [...Array(11).keys()].map((n) => `k${n}=v`).join() }, /10 tags/],
    ['a tag of 300 letters', { 'x-fal-tags': `k=${'v'.repeat(300)}` }, /too long/],
    ['a start timeout that is no number', { 'x-fal-request-timeout': 'soon' }, /start timeout/],
    ['a start timeout of nothing', { 'x-fal-request-start-timeout': '0.05' }, /start timeout/],
    ['a lifecycle that is no JSON', { 'x-fal-object-lifecycle-preference': '1h' }, /lifecycle/],
  ];
  for (const [words, headers, sentence] of bad) {
    test(`submit with ${words} is a bad request`, async () => {
      await assert.rejects(fal.queue.submit(endpoint, { input, headers }), (error) => {
        assert.equal(error.status, 400);
        assert.equal(error.body.error_type, 'bad_request');
        assert.match(error.body.detail, sentence);
        return true;
      });
    });
  }

  test('a webhook that is no address is a bad request', async () => {
    await assert.rejects(fal.queue.submit(endpoint, { input, webhookUrl: 'call me' }),
      (error) => error.status === 400 && /webhook/.test(error.body.detail));
  });

  test('submit by GET takes the input from the query', async () => {
    const { request_id: requestId } = await fal.queue.submit(endpoint,
      { method: 'get', input: { prompt: 'a b', seed: 4, image_size: 'square' }, webhookUrl: 'https://me.example/' });
    await fal.queue.subscribeToStatus(endpoint, { requestId, pollInterval: 20 });
    const { data } = await fal.queue.result(endpoint, { requestId });
    assert.deepEqual([data.prompt, data.seed], ['a b', 4]);
  });

  test('submit without an input is accepted, and fails as a result', async () => {
    const requestId = await finished({ input: undefined });
    await assert.rejects(fal.queue.result(endpoint, { requestId }),
      (error) => error.status === 422 && error.requestId === requestId
        && error.getFieldErrors('prompt')[0].type === 'missing');
  });

  test('status of a failed job is COMPLETED and says why', async () => {
    const requestId = await finished({ input: { prompt: 'x', num_images: 50 } });
    const status = await fal.queue.status(endpoint, { requestId });
    assert.equal(status.status, 'COMPLETED');
    assert.equal(status.error_type, 'less_than_equal');
    assert.ok(status.error);
  });

  test('status has metrics at the end, and logs only for who asks', async () => {
    const requestId = await finished();
    const quiet = await fal.queue.status(endpoint, { requestId });
    assert.equal(sandbox.requests.at(-1).status, 200);
    assert.equal(quiet.logs, null);
    assert.ok(quiet.metrics.inference_time > 0);
    const { logs } = await fal.queue.status(endpoint, { requestId, logs: true });
    assert.ok(logs.length >= 5);
    assert.deepEqual(Object.keys(logs[0]).sort(), ['level', 'message', 'source', 'timestamp']);
  });

  test('logs are asked for in either spelling', async () => {
    const requestId = await finished();
    const logsFor = async (query) => (await (await fetch(
      `${sandbox.base}/queue.fal.run/fal-ai/flux/requests/${requestId}/status${query}`)).json()).logs;
    assert.ok((await logsFor('?logs=1')).length > 0);
    assert.ok((await logsFor('?logs=true')).length > 0);
    for (const query of ['?logs=0', '?logs=false', '']) assert.equal(await logsFor(query), null);
  });

  test('the status stream gives every line once and ends with COMPLETED', async () => {
    const { request_id: requestId } = await fal.queue.submit(endpoint, { input });
    const stream = await fal.queue.streamStatus(endpoint, { requestId, logs: true });
    const updates = [];
    for await (const update of stream) updates.push(update);
    assert.equal(updates.at(-1).status, 'COMPLETED');
    const lines = updates.flatMap((update) => update.logs ?? []).map((line) => line.message);
    assert.equal(new Set(lines).size, lines.length);
    assert.ok(lines.includes('Step 4 of 4 (100%)'));
  });

  test('the status stream opens with a token too', async () => {
    const { request_id: requestId } = await fal.queue.submit(endpoint, { input });
    const stream = await fal.queue.streamStatus(endpoint, { requestId, connectionMode: 'client' });
    assert.equal((await stream.done()).status, 'COMPLETED');
    const { url, headers } = sandbox.last('GET', /status\/stream/);
    assert.match(url, /fal_jwt_token=ey/);
    assert.equal(headers.get('authorization'), null);
  });

  test('the status stream of a finished request is one event', async () => {
    const requestId = await finished();
    const stream = await fal.queue.streamStatus(endpoint, { requestId });
    const seen = [];
    stream.on('data', (update) => seen.push(update.status));
    await stream.done();
    assert.deepEqual(seen, ['COMPLETED']);
  });

  for (const mode of ['polling', 'streaming']) {
    test(`subscribeToStatus by ${mode} can be attached to a request made before`, async () => {
      const { request_id: requestId } = await fal.queue.submit(endpoint, { input });
      const seen = [];
      const last = await fal.queue.subscribeToStatus(endpoint, {
        requestId, mode, logs: true, pollInterval: 20, onQueueUpdate: (update) => seen.push(update.status),
      });
      assert.equal(last.status, 'COMPLETED');
      assert.equal(seen.at(-1), 'COMPLETED');
    });
  }

  test('result carries the id, and stays', async () => {
    const requestId = await finished();
    const first = await fal.queue.result(endpoint, { requestId });
    assert.equal(first.requestId, requestId);
    assert.deepEqual(await fal.queue.result(endpoint, { requestId }), first);
  });

  test('result has a second address', async () => {
    const requestId = await finished();
    const { data } = await fal.queue.result(endpoint, { requestId });
    const other = await fetch(
      `${sandbox.base}/queue.fal.run/fal-ai/flux/requests/${requestId}/response`);
    assert.deepEqual(await other.json(), data);
    assert.match(other.headers.get('x-fal-billable-units'), /^\d+(\.\d+)?/);
  });

  test('an unknown endpoint is a 404 that names it', async () => {
    await assert.rejects(fal.queue.submit('fal-ai/no-such-thing', { input }),
      answers(404, { detail: "Application 'no-such-thing' not found" }));
    await assert.rejects(fal.queue.submit('fal-ai/flux/no-such-path', { input }),
      answers(404, { detail: 'Path /no-such-path not found' }));
  });

  for (const verb of ['status', 'result', 'cancel']) {
    test(`${verb} of an unknown request is NOT_FOUND`, async () => {
      await assert.rejects(fal.queue[verb](endpoint, { requestId: 'nobody' }),
        answers(404, { status: 'NOT_FOUND' }));
    });
  }

  test('the status stream of an unknown request is NOT_FOUND', async () => {
    const stream = await fal.queue.streamStatus(endpoint, { requestId: 'nobody' });
    await assert.rejects(stream.done(), answers(404, { status: 'NOT_FOUND' }));
  });

  test('a request of another endpoint is not given out', async () => {
    const requestId = await finished();
    await assert.rejects(fal.queue.status('fal-ai/sana', { requestId }), answers(404, { status: 'NOT_FOUND' }));
  });
});

describe('a queue that stands', () => {
  let sandbox;
  let fal;

  before(async () => { sandbox = await startSandbox({ queueMs: 600_000 }); fal = sandbox.client; });
  after(() => sandbox.stop());

  const submit = async (options) =>
    (await fal.queue.submit(endpoint, { input, ...options })).request_id;
  const position = async (requestId) => (await fal.queue.status(endpoint, { requestId })).queue_position;

  test('result before the end is a 400', async () => {
    const requestId = await submit();
    await fal.queue.status(endpoint, { requestId });
    assert.equal(sandbox.requests.at(-1).status, 202);
    await assert.rejects(fal.queue.result(endpoint, { requestId }),
      answers(400, { detail: 'Request is still in progress' }));
    await fal.queue.cancel(endpoint, { requestId });
  });

  test('cancel of a waiting request removes it: 200, then 400, and the result is a 499', async () => {
    const requestId = await submit();
    await fal.queue.cancel(endpoint, { requestId });
    assert.equal(sandbox.requests.at(-1).status, 200);
    await assert.rejects(fal.queue.cancel(endpoint, { requestId }), answers(400, { status: 'ALREADY_COMPLETED' }));
    const status = await fal.queue.status(endpoint, { requestId });
    assert.deepEqual([status.status, status.error_type, status.metrics.inference_time],
      ['COMPLETED', 'client_cancelled', null]);
    await assert.rejects(fal.queue.result(endpoint, { requestId }),
      (error) => error.status === 499 && error.body.error_type === 'client_cancelled');
  });

  test('positions count from nought, low priority stands behind, and whoever goes lets the others up', async () => {
    const first = await submit();
    const low = await submit({ priority: 'low' });
    const late = await submit({ priority: 'normal' });
    assert.deepEqual([await position(first), await position(late), await position(low)], [0, 1, 2]);
    await fal.queue.cancel(endpoint, { requestId: first });
    assert.deepEqual([await position(late), await position(low)], [0, 1]);
    await Promise.all([low, late].map((requestId) => fal.queue.cancel(endpoint, { requestId })));
  });

  test('fal_max_queue_length refuses a longer queue with 429', async () => {
    const waiting = [await submit(), await submit()];
    const address = `${sandbox.base}/queue.fal.run/${endpoint}?fal_max_queue_length=`;
    const answer = async (most) =>
      (await fetch(address + most, { method: 'POST', body: JSON.stringify(input) })).status;
    assert.equal(await answer(1), 429);
    assert.equal(await answer(2), 200);
    assert.equal(await answer('many'), 400);
    const jobs = (await sandbox.jobs()).filter((job) => !job.status_code);
    assert.equal(jobs.length, waiting.length + 1);
    await Promise.all(jobs.map((job) => fal.queue.cancel(endpoint, { requestId: job.request_id })));
  });

  for (const [words, id, app] of [['a workflow', 'workflows/someone/two-steps', 'workflows/someone/two-steps'],
    ['a workflow with a path', 'workflows/someone/two-steps/deep/er', 'workflows/someone/two-steps'],
    ['a comfy graph', 'comfy/someone/graph', 'comfy/someone/graph'],
    ['an old numeric id', '110602490-fast-sdxl', '110602490/fast-sdxl'],
    ['an id with a deep path', 'fal-ai/kling-video/v2.1/master/text-to-video', 'fal-ai/kling-video']]) {
    test(`${words} keeps its name in every address`, async () => {
      const { request_id: requestId, status_url: address } =
        await fal.queue.submit(id, { input: { prompt: 'x' } });
      assert.equal(address, `${sandbox.base}/queue.fal.run/${app}/requests/${requestId}/status`);
      assert.equal((await fal.queue.status(id, { requestId })).status, 'IN_QUEUE');
      const stream = await fal.queue.streamStatus(id, { requestId });
      await fal.queue.cancel(id, { requestId });
      assert.equal((await stream.done()).status, 'COMPLETED');
      await assert.rejects(fal.queue.result(id, { requestId }), (error) => error.status === 499);
    });
  }

  test('run goes past all who wait', async () => {
    const requestId = await submit();
    assert.equal((await fal.run(endpoint, { input })).data.seed, 7);
    assert.equal(await position(requestId), 0);
    await fal.queue.cancel(endpoint, { requestId });
  });

  for (const [words, options] of [
    ['of the client’s option', { startTimeout: 1.2 }],
    ['of the new header, which wins', { startTimeout: 500, headers: { 'X-Fal-Request-Start-Timeout': '0.2' } }]]) {
    test(`a start timeout ${words} ends the wait as a 504 of the caller’s own`, async () => {
      const requestId = await submit(options);
      const status = await fal.queue.subscribeToStatus(endpoint, { requestId, mode: 'streaming' });
      assert.deepEqual([status.status, status.error_type], ['COMPLETED', 'request_timeout']);
      await assert.rejects(fal.queue.result(endpoint, { requestId }),
        (error) => error.status === 504 && error.isUserTimeout && error.requestId === requestId);
      assert.equal(sandbox.count('GET', new RegExp(`${requestId}$`)), 1);
      assert.equal(sandbox.requests.at(-1).answer.get('x-fal-error-type'), 'request_timeout');
    });
  }
});

test('cancel of a running request is accepted: 202, and it ends as cancelled', async (t) => {
  const sandbox = await sandboxFor(t, { runMs: 60_000 });
  const fal = sandbox.client;
  const { request_id: requestId } = await fal.queue.submit(endpoint, { input });
  await until(async () => (await fal.queue.status(endpoint, { requestId })).status === 'IN_PROGRESS');
  const stream = await fal.queue.streamStatus(endpoint, { requestId });
  await fal.queue.cancel(endpoint, { requestId });
  assert.equal(sandbox.last('PUT', /cancel/).status, 202);
  assert.equal((await stream.done()).error_type, 'client_cancelled');
});
