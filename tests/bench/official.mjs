// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The official client, unchanged, at the same work as the modes of gesso-bench; prints the same figures.
//   node official.mjs follow|crowd BASE JOBS streaming|polling
//   node official.mjs upload BASE FILE
//   node official.mjs realtime BASE FRAMES BYTES
//   node official.mjs live BASE FRAMES FILE    a drawing as JPEG, as an address
import fs from 'node:fs';
import { webcrypto } from 'node:crypto';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';

const require = createRequire(new URL('../peer/package.json', import.meta.url));
const { createFalClient } = require('@fal-ai/client');

const [mode, base, ...rest] = process.argv.slice(2);
const client = createFalClient({
  credentials: 'bench:bench',
  requestMiddleware: async (request) => ({ ...request, url: request.url.replace(/^https:\/\//, `${base}/`) }),
});
const endpoint = 'fal-ai/flux/dev';
const input = { prompt: 'bench' };
const now = () => performance.timeOrigin + performance.now();

const finish = (figures) => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const line = JSON.stringify({ ...figures, cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 });
  process.stdout.write(`${line}\n`, () => process.exit(0));
};

const lagOf = async (how) => {
  const { data } = await client.subscribe(endpoint, how === 'streaming' ? { input, mode: 'streaming' } : { input });
  return now() - data.completed_at;
};

const follow = async (jobs, how) => {
  const lags = [];
  for (let i = 0; i < jobs; i++) lags.push(await lagOf(how));
  finish({ lags });
};

const crowd = async (jobs, how) => {
  const submits = [];
  const cancels = [];
  let timer;
  const ask = async () => {
    const began = now();
    const { request_id: requestId } = await client.queue.submit(endpoint, { input });
    const accepted = now();
    submits.push(accepted - began);
    await client.queue.cancel(endpoint, { requestId });
    cancels.push(now() - accepted);
  };
  let accepted = 0;
  const lags = await Promise.all(Array.from({ length: jobs }, async () => {
    const { data } = await client.subscribe(endpoint, {
      input,
      ...(how === 'streaming' ? { mode: 'streaming' } : {}),
      onEnqueue: () => { if (++accepted === jobs) timer = setInterval(ask, 100); },
    });
    return now() - data.completed_at;
  }));
  clearInterval(timer);
  finish({ lags, submits, cancels });
};

// A Blob that is read from disk as it is sent: its best way (a file in memory costs twice the time).
const upload = async (path) => {
  const idle = process.memoryUsage.rss() / 1024 / 1024;
  const file = await fs.openAsBlob(path, { type: 'application/octet-stream' });
  const began = now();
  await client.storage.upload(file);
  finish({ seconds: (now() - began) / 1000, idle });
};

// `input` makes what is sent; `pause` milliseconds lie between a result and the next input.
const realtime = (frames, warmUp, pause, endpoint, input) => {
  const { WebSocket } = require('ws');
  globalThis.crypto ??= webcrypto; // Node 18 has it under another name
  globalThis.WebSocket = class extends WebSocket {
    constructor(url) {
      super(url.replace('wss://', `${base.replace('http:', 'ws:')}/`), { perMessageDeflate: false });
      this.binaryType = 'arraybuffer';
    }
  };
  const rounds = [];
  let sent = 0;
  const send = () => { sent = now(); connection.send(input()); };
  const connection = client.realtime.connect(endpoint, {
    throttleInterval: 0,
    tokenProvider: async () => 'token',
    onResult: () => {
      rounds.push(now() - sent);
      if (rounds.length < frames + warmUp) pause > 0 ? setTimeout(send, pause) : send();
      else finish({ rounds: rounds.slice(warmUp) });
    },
    onError: (error) => { console.error(error); process.exit(1); },
  });
  send();
};

switch (mode) {
  case 'follow': await follow(Number(rest[0]), rest[1]); break;
  case 'crowd': await crowd(Number(rest[0]), rest[1]); break;
  case 'upload': await upload(rest[0]); break;
  case 'realtime': {
    const image = new Uint8Array(Number(rest[1])).fill(120);
    realtime(Number(rest[0]), 50, 0, 'fal-ai/echo', () => ({ image }));
    break;
  }
  case 'live': {
    const jpeg = fs.readFileSync(rest[1]);
    realtime(Number(rest[0]), 30, 15, 'fal-ai/flux-2/klein/realtime',
             () => ({ prompt: 'a fox in snow', image_url: `data:image/jpeg;base64,${jpeg.toString('base64')}` }));
    break;
  }
  default: throw new Error(`no mode ${mode}`);
}
