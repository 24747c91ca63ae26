// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Starts the sandbox and gives back clients of fal's that talk to it, by public options only: their
// `fetch` goes to http://127.0.0.1:PORT/queue.fal.run/… instead of https://queue.fal.run/…, and is
// written down on the way.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { webcrypto } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { createFalClient } from '@fal-ai/client';
import WebSocket from 'ws';

globalThis.crypto ??= webcrypto; // Node 18 has it under another name

// Small and quick to draw; fal-ai/flux/dev.
export const endpoint = 'fal-ai/flux/dev';
export const input = Object.freeze({
  prompt: 'a fox in the snow', image_size: { width: 64, height: 64 }, seed: 7,
});
export const isJpeg = (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;

// rows: of a scenario, see core/sandbox/scenario.h. key: the only one that is good.
export async function startSandbox({ rows = [], key, queueMs = 20, runMs = 40 } = {}) {
  const program = process.env.GESSO_SANDBOX;
  if (!program) throw new Error('GESSO_SANDBOX does not name the sandbox program');
  const folder = await mkdtemp(join(tmpdir(), 'gesso-peer-'));
  const scenario = join(folder, 'scenario.json');
  await writeFile(scenario, JSON.stringify(rows));
  const options = ['--port', '0', '--state', folder, '--queue-ms', queueMs, '--run-ms', runMs,
    '--scenario', scenario, ...(key ? ['--key', key] : [])];
  const child = spawn(program, options.map(String), { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  const [line] = await Promise.race([
    once(lines, 'line'),
    once(child, 'exit').then(() => { throw new Error('the sandbox ended at once'); }),
  ]);
  const base = line.replace('Listening on ', '');
  const requests = []; // all that its clients sent: method, url (fal's), headers, body, at; status, answer (headers)

  const send = async (url, init = {}) => {
    const entry = {
      method: init.method ?? 'GET',
      url: String(url).replace(`${base}/`, 'https://'),
      headers: new Headers(init.headers),
      body: init.body,
      at: Date.now(),
    };
    requests.push(entry);
    const response = await fetch(String(url).replace(/^https:\/\//, `${base}/`), init);
    entry.status = response.status;
    entry.answer = response.headers;
    return response;
  };

  return {
    base,
    requests,
    fetch: send,
    client: createFalClient({ credentials: 'peer:test', fetch: send }),
    clientWith: (options) => createFalClient({ credentials: 'peer:test', fetch: send, ...options }),
    // Of the last request that fits: what the tests mostly ask about.
    last: (method, pattern) =>
      requests.filter((each) => each.method === method && pattern.test(each.url)).at(-1),
    count: (method, pattern) =>
      requests.filter((each) => each.method === method && pattern.test(each.url)).length,
    // What the sandbox says that it was asked to do, newest first.
    async jobs(id = endpoint) {
      const answer = await fetch(
        `${base}/api.fal.ai/v1/models/requests/by-endpoint?endpoint_id=${id}&expand=payloads`);
      return (await answer.json()).items;
    },
    // A sandbox that fell over in between must not go unseen.
    async stop() {
      assert.equal(child.exitCode ?? child.signalCode, null, 'the sandbox ended by itself');
      const gone = once(child, 'exit');
      child.kill();
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

// One for a single test, with a scenario of its own.
export async function sandboxFor(test, options) {
  const sandbox = await startSandbox(options);
  test.after(() => sandbox.stop());
  return sandbox;
}

// The client takes the platform's WebSocket; older Node has none, and none could be redirected.
export function directSockets(base) {
  const opened = [];
  globalThis.WebSocket = class extends WebSocket {
    constructor(url) {
      super(url.replace('wss://', `${base.replace('http:', 'ws:')}/`));
      this.binaryType = 'arraybuffer';
      opened.push({ url, socket: this });
    }
  };
  return opened;
}

export async function bytesAt(url) {
  const answer = await fetch(url);
  assert.equal(answer.status, 200);
  return Buffer.from(await answer.arrayBuffer());
}

export const pause = (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

// Waits until `holds` gives something.
export async function until(holds, milliseconds = 20_000) {
  const end = Date.now() + milliseconds;
  for (;;) {
    const value = await holds();
    if (value) return value;
    assert.ok(Date.now() < end, `nothing came of ${holds}`);
    await pause(10);
  }
}
