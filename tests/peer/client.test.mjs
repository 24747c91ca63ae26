// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { ApiError, ValidationError } from '@fal-ai/client';

import { startSandbox } from './service.mjs';

const endpoint = 'fal-ai/flux/dev';
const input = { prompt: 'a fox in the snow', image_size: 'square', seed: 7 };

let sandbox;
let fal;

before(async () => {
  sandbox = await startSandbox();
  fal = sandbox.client;
});
after(() => sandbox.stop());

for (const mode of ['polling', 'streaming']) {
  test(`subscribe by ${mode} reports its way and gives the picture`, async () => {
    const seen = [];
    let enqueued;
    const { data, requestId } = await fal.subscribe(endpoint, {
      input, mode, logs: true, pollInterval: 50,
      onEnqueue: (id) => { enqueued = id; },
      onQueueUpdate: (update) => seen.push(update),
    });
    assert.equal(enqueued, requestId);
    assert.ok(seen.some((update) => update.status === 'IN_PROGRESS'));
    assert.equal(seen.at(-1).status, 'COMPLETED');
    assert.ok(seen.at(-1).logs.some((line) => line.message.includes('Step 4 of 4')));
    assert.equal(data.seed, 7);
    assert.deepEqual([data.images[0].width, data.images[0].height], [512, 512]);
    const picture = Buffer.from(await (await fetch(data.images[0].url)).arrayBuffer());
    assert.deepEqual([...picture.subarray(0, 3)], [0xff, 0xd8, 0xff]);
  });
}

test('submit, status, status stream and result agree', async () => {
  const { request_id: requestId } = await fal.queue.submit(endpoint, { input });
  const first = await fal.queue.status(endpoint, { requestId, logs: true });
  assert.ok(['IN_QUEUE', 'IN_PROGRESS'].includes(first.status));
  const stream = await fal.queue.streamStatus(endpoint, { requestId, logs: true });
  const states = [];
  for await (const update of stream) states.push(update.status);
  assert.equal(states.at(-1), 'COMPLETED');
  const result = await fal.queue.result(endpoint, { requestId });
  assert.equal(result.requestId, requestId);
  assert.equal(result.data.prompt, input.prompt);
});

test('a cancelled request gives no picture', async () => {
  const { request_id: requestId } = await fal.queue.submit(endpoint, { input });
  await fal.queue.cancel(endpoint, { requestId });
  await assert.rejects(fal.queue.result(endpoint, { requestId }),
    (error) => error instanceof ApiError && error.status === 499);
});

test('run answers at once', async () => {
  const { data } = await fal.run(endpoint, { input });
  assert.equal(data.images.length, 1);
});

test('stream ends with the result', async () => {
  const stream = await fal.stream(endpoint, { input });
  let events = 0;
  for await (const event of stream) events += event ? 1 : 0;
  assert.ok(events > 1);
  assert.equal((await stream.done()).seed, 7);
});

test('wrong values become a ValidationError that names the fields', async () => {
  await assert.rejects(fal.subscribe(endpoint, { input: { num_images: 99 } }), (error) => {
    assert.ok(error instanceof ValidationError);
    assert.equal(error.status, 422);
    assert.equal(error.getFieldErrors('prompt')[0].type, 'missing');
    assert.equal(error.getFieldErrors('num_images')[0].type, 'less_than_equal');
    return true;
  });
});

test('an unknown endpoint is a 404', async () => {
  await assert.rejects(fal.queue.submit('fal-ai/no-such-thing', { input }),
    (error) => error instanceof ApiError && error.status === 404);
});
