// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// node official.mjs BASE_URL FOLDER: the operations of driver.cpp with fal's own client, as read from the
// standard input, a name a line; prints each name when it is done.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createFalClient } from '@fal-ai/client';
import WebSocket from 'ws';

const [base, folder] = process.argv.slice(2);
// fal's addresses lead to the recorder, below the name of their host.
const { fetch } = globalThis;
globalThis.fetch = (url, ...rest) => fetch(String(url).replace(/^https:\/\//, `${base}/`), ...rest);
const client = createFalClient({ credentials: 'kid:ksecret' });
globalThis.WebSocket = class extends WebSocket {
  constructor(url, ...rest) { super(url.replace(/^wss:\/\//, `${base.replace('http', 'ws')}/`), ...rest); }
};

const behindProxy = createFalClient({
  credentials: 'kid:ksecret', proxyUrl: { url: `${base}/proxy`, when: 'always' },
});

const app = 'fal-ai/flux/dev';
const prompt = { prompt: 'p' };
const anHourForBob = {
  expiresIn: '1h', initialAcl: { default: 'forbid', rules: [{ user: 'bob', decision: 'allow' }] },
};
const frame = {
  prompt: 'a', request_id: 'rid-1', image: new Uint8Array([1, 2, 3]), f: 0.5, big: 123456789012, neg: -1, nul: null,
  b: true, list: [1, 200, 70000],
};
const submit = (id, input, options) => client.queue.submit(id, { input, ...options });
const jsonFrame = { prompt: 'a', request_id: 'rid-1' };
const realtime = (options, input = frame) => new Promise((resolve) => {
  const connection = client.realtime.connect('fal-ai/fast-lcm-diffusion', {
    throttleInterval: 0, ...options,
    onResult: () => { connection.close(); resolve(); },
    onError: () => { connection.close(); resolve(); },
  });
  connection.send(input);
});
const stream = async (id, options) => {
  const events = await client.stream(id, { input: prompt, ...options });
  for await (const event of events) void event;
  await events.done();
};
const file = (name, type) => new File([readFileSync(join(folder, name))], name, { type });

const operations = {
  'submit-all': () => submit(`${app}/image-to-image`, { prompt: 'x', n: 1, nul: null, und: undefined, z: 'ö' }, {
    webhookUrl: 'https://me.example/hook?a=1&b=2', priority: 'low', hint: 'hint-1', startTimeout: 30,
    headers: { 'X-Fal-Store-IO': '0', 'X-Custom': 'v' }, storageSettings: anHourForBob,
  }),
  'submit-min': () => submit(app, {}),
  'submit-numbers': () => submit(app, {
    seed: 9007199254740991, half: 0.5, text: '\u2028 " \\ é 🦊', list: [1, true, null, { a: [] }],
  }),
  'submit-workflow': () => submit('workflows/me/my-flow', { a: 1 }),
  'submit-comfy': () => submit('comfy/me/graph', { a: 1 }),
  'legacy-id': () => submit('110602490-fast-sdxl', { a: 1 }),
  'status-workflow': () => client.queue.status('workflows/me/my-flow/extra/path', { requestId: 'R1', logs: true }),
  'result-workflow': () => client.queue.result('workflows/me/my-flow', { requestId: 'R1' }),
  'status-quiet': () => client.queue.status(app, { requestId: 'R2' }),
  'status-logs': () => client.queue.status(app, { requestId: 'R2', logs: true }),
  'stream-status': async () => {
    const events = await client.queue.streamStatus(app, { requestId: 'R2', logs: true });
    await events.done();
  },
  'result': () => client.queue.result(app, { requestId: 'R2' }),
  'cancel': () => client.queue.cancel(app, { requestId: 'R3' }),
  'subscribe-poll': () => client.subscribe(app, { input: prompt, logs: true, pollInterval: 20 }),
  'subscribe-stream': () => client.subscribe(app, { input: prompt, logs: true, mode: 'streaming' }),
  'timeout': () => client.subscribe('fal-ai/never/ends', { input: prompt, timeout: 400, pollInterval: 50 }).catch(() => {}),
  'run-post': () => client.run(app, { input: prompt, startTimeout: 12.5 }),
  'run-get': () => client.run(app, { input: { q: 'a b&c', n: 2 }, method: 'get' }),
  'run-put': () => client.run(app, { input: { a: 1 }, method: 'put' }),
  'run-url': () => client.run('https://fal.run/fal-ai/flux/dev', { input: prompt }),
  'run-lifecycle': () => client.run(app, { input: prompt, storageSettings: anHourForBob }),
  'stream': () => stream(app, {}),
  'stream-path': () => stream(`${app}/stream`, { queryParams: { a: '1' } }),
  'stream-client': () => stream(app, { connectionMode: 'client' }),
  'rt-path': () => realtime({ path: '/realtime/v2', maxBuffering: 2 }),
  'proxy-subscribe': () => behindProxy.subscribe(app, { input: { a: 1 }, pollInterval: 20 }),
  'proxy-upload': () => behindProxy.storage.upload(file('a.jpg', 'image/jpeg')),
  'rt-token': () => realtime({}),
  'rt-json': () => realtime({ encodeMessage: (input) => JSON.stringify(input), decodeMessage: (data) => JSON.parse(data) }, jsonFrame),
  'upload-lifecycle': () => client.storage.upload(file('cat pic.png', 'image/png'), { lifecycle: { expiresIn: 'immediate' } }),
  'transform': () => submit(app, {
    image_url: file('a.jpg', 'image/jpeg'),
    nested: { list: [file('cat pic.png', 'image/png'), 'keep'] },
    data: 'data:image/png;base64,AAAA',
  }),
  'upload-small': () => client.storage.upload(file('cat pic.png', 'image/png')),
  'upload-multipart': () => client.storage.upload(file('big.safetensors', 'application/octet-stream')),
};

for await (const name of createInterface({ input: process.stdin })) {
  await operations[name]();
  console.log(name);
}
process.exit(0); // a realtime connection keeps timers
