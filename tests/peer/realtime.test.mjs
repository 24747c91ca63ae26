// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { webcrypto } from 'node:crypto';

import WebSocket from 'ws';

import { startSandbox } from './service.mjs';

let sandbox;

before(async () => {
  sandbox = await startSandbox();
  const base = sandbox.base.replace('http:', 'ws:');
  globalThis.crypto ??= webcrypto; // Node 18 has it under another name
  // The client takes the platform's WebSocket; older Node has none, and none could be redirected.
  globalThis.WebSocket = class extends WebSocket {
    constructor(url) { super(url.replace('wss://', `${base}/`)); this.binaryType = 'arraybuffer'; }
  };
});
after(() => sandbox.stop());

test('realtime.connect gets a picture for its request', async () => {
  let connection;
  const result = await new Promise((resolve, reject) => {
    connection = sandbox.client.realtime.connect('fal-ai/fast-lcm-diffusion', {
      throttleInterval: 0, onResult: resolve, onError: reject,
    });
    connection.send({ prompt: 'a forest', seed: 5, request_id: 'first' });
  });
  assert.equal(result.request_id, 'first');
  assert.equal(result.seed, 5);
  assert.deepEqual([...result.images[0].content.subarray(0, 3)], [0xff, 0xd8, 0xff]);
  connection.close();
});
