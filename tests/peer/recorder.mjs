// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A service that writes down what it is sent, and answers like a small, always equal fal: for
// comparing what two clients put on the line when they do the same.
//
// As a program:  node recorder.mjs [--port N] [--log FILE]     prints "Listening on http://127.0.0.1:N"
// As a module:   const recorder = await startRecorder();  … recorder.entries …  await recorder.stop();
//
// As with the sandbox, the host is the first part of the path: http://127.0.0.1:N/queue.fal.run/… stands
// for https://queue.fal.run/…; the log has the latter. /proxy takes requests of proxy mode: they are
// logged, and answered, as requests to their x-fal-target-url, with via: "/proxy".
//
// The log is one JSON object a line, in the order of arrival:
//   {"n": 1, "at": 12, "connection": 1, "type": "request", "method": "POST", "url": "https://…",
//    "headers": [["Authorization", "Key …"], …],        as spelt and in the order sent
//    "body": {"bytes": 14, "sha256": "…", "text": "…"}} text only up to 64 KiB and if it is UTF-8
//   {"type": "upgrade", …}                               a WebSocket; url as wss://…
//   {"type": "frame", "socket": 1, "binary": true, "body": {"bytes": …, "sha256": …, "hex": "…"}}
//   {"type": "close", "socket": 1, "code": 1005, "reason": ""}
// `n` counts, `at` is milliseconds since the last reset, `connection` numbers the TCP connections, `socket`
// is the `n` of the upgrade. A request whose body ends early has "cut": true.
//
// What it answers:
//   submit            200, request ids req-1, req-2, …, addresses on this server
//   status            202 IN_QUEUE, 202 IN_PROGRESS, then 200 COMPLETED; logs only if asked for
//   status/stream     the three as events
//   result            200 {"seed": 7, "images": [{…}]} with x-fal-request-id and x-fal-billable-units
//   cancel            202
//   run               200 {"ok": true}; …/stream: two events of progress and the same
//   initiate, initiate-multipart, PUT, parts, complete; auth/token, files/upload, files/upload/multipart
//   tokens/, tokens/realtime     one that lasts till 2100
//   …/realtime        after each binary map a text of timings and a map {"echo": the map}; text frames are
//                     an x-fal-error, as with fal
//   wss://ws.fal.run  start, the input as the body, end
//   everything else   200 {}
// Other answers, one after the other, for what fits:
//   recorder.answer([{match: {method, url: "a regular expression"}, times, status, headers, body, drop}])
// Without the module: POST /recorder/answers (such a list), POST /recorder/reset (log, ids and answers),
// GET /recorder/log. These three are not logged.

import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { appendFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

import { decode, encode } from '@msgpack/msgpack';
import { WebSocketServer } from 'ws';

const largestText = 64 * 1024;
const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const token = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: 'recorder', exp: 4102444800 })}.c2lnbmVk`;
const logLine = (message) => ({ message, level: 'INFO', source: 'USER', timestamp: '2026-01-01T00:00:00.000000' });
const states = [
  { status: 'IN_QUEUE', queue_position: 1 },
  { status: 'IN_PROGRESS', logs: [logLine('one')] },
  { status: 'COMPLETED', logs: [logLine('one'), logLine('two')], metrics: { inference_time: 0.5 } },
];

function textOf(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function described(bytes) {
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

// Large bodies are hashed, not kept.
async function readBody(request) {
  const hash = createHash('sha256');
  const kept = [];
  let bytes = 0;
  for await (const piece of request) {
    hash.update(piece);
    if (bytes + piece.length <= largestText) kept.push(piece);
    bytes += piece.length;
  }
  const whole = bytes <= largestText ? Buffer.concat(kept) : undefined;
  const text = whole && textOf(whole);
  return { whole, body: { bytes, sha256: hash.digest('hex'), ...(text === undefined ? {} : { text }) } };
}

class Recorder {
  entries = [];

  constructor(logFile) {
    this.logFile = logFile;
    this.server = createServer((request, response) => this.#requested(request, response));
    this.sockets = new WebSocketServer({ noServer: true });
    this.server.on('upgrade', (request, socket, head) => this.#upgraded(request, socket, head));
    this.server.on('connection', (socket) => { socket.recorderNumber = ++this.connections; });
    this.connections = 0;
    this.round = 0;
    this.reset();
  }

  // What sockets of before still have to say is not written down.
  reset() {
    ++this.round;
    this.entries.length = 0;
    this.submitted = 0;
    this.uploads = 0;
    this.polls = new Map();
    this.answers = [];
    this.begun = Date.now();
    if (this.logFile) writeFileSync(this.logFile, '');
  }

  answer(rows) {
    this.answers.push(...rows.map((row) => ({ ...row, left: row.times ?? Infinity })));
  }

  async listen(port = 0) {
    this.server.listen(port, '127.0.0.1');
    await once(this.server, 'listening');
    this.base = `http://127.0.0.1:${this.server.address().port}`;
    return this;
  }

  async stop() {
    for (const socket of this.sockets.clients) socket.terminate();
    const closed = once(this.server, 'close');
    this.server.close();
    this.server.closeAllConnections();
    await closed;
  }

  #log(entry) {
    const line = { n: this.entries.length + 1, at: Date.now() - this.begun, ...entry };
    this.entries.push(line);
    if (this.logFile) appendFileSync(this.logFile, `${JSON.stringify(line)}\n`);
    return line;
  }

  #head(request, scheme) {
    const headers = [];
    for (let i = 0; i < request.rawHeaders.length; i += 2)
      headers.push([request.rawHeaders[i], request.rawHeaders[i + 1]]);
    const target = request.headers['x-fal-target-url'];
    const isProxied = request.url.startsWith('/proxy') && target;
    return {
      connection: request.socket.recorderNumber,
      method: request.method,
      url: isProxied ? target : `${scheme}:/${request.url}`,
      ...(isProxied ? { via: '/proxy' } : {}),
      headers,
    };
  }

  async #requested(request, response) {
    const head = this.#head(request, 'https');
    let read;
    try {
      read = await readBody(request);
    } catch {
      this.#log({ type: 'request', ...head, cut: true });
      return;
    }
    if (request.url.startsWith('/recorder/')) {
      this.#control(request, read.whole, response);
      return;
    }
    this.#log({ type: 'request', ...head, body: read.body });
    const other = this.answers.find((row) => row.left > 0
      && (row.match?.method ?? head.method) === head.method && new RegExp(row.match?.url ?? '').test(head.url));
    if (other) {
      --other.left;
      if (other.drop) request.socket.destroy();
      else send(response, other.status ?? 200, other.body, other.headers);
      return;
    }
    this.#answer(head.method, new URL(head.url), read.whole, response);
  }

  #control(request, body, response) {
    if (request.url === '/recorder/log') {
      send(response, 200, this.entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''),
        { 'Content-Type': 'application/x-ndjson' });
      return;
    }
    if (request.url === '/recorder/reset') this.reset();
    else if (request.url === '/recorder/answers') this.answer(JSON.parse(String(body)));
    send(response, 200, {});
  }

  #answer(method, url, body, response) {
    if (url.host === 'queue.fal.run') this.#queue(method, url, response);
    else if (url.host === 'fal.run') run(url, response);
    else if (url.host === 'rest.fal.ai' || url.host === 'rest.alpha.fal.ai') this.#rest(url, response);
    else if (/^v3b?\.fal\.media$/.test(url.host)) this.#media(method, url, response);
    else send(response, 200, {});
  }

  #queue(method, url, response) {
    const [, app, id, action = ''] = /^\/(.*?)\/requests\/([^/]+)(?:\/(.*))?$/.exec(url.pathname) ?? [];
    if (!id) {
      this.#submit(url.pathname.split('/').filter(Boolean), response);
      return;
    }
    const withLogs = ['1', 'true'].includes(url.searchParams.get('logs'));
    const state = (at) => {
      const { logs, ...rest } = states[at];
      return { ...rest, ...this.#addresses(app, id), ...(logs ? { logs: withLogs ? logs : null } : {}) };
    };
    if (action === 'status') {
      const at = this.polls.get(id) ?? 0;
      this.polls.set(id, Math.min(at + 1, 2));
      send(response, at < 2 ? 202 : 200, state(at), { 'x-fal-request-id': id });
    } else if (action === 'status/stream') {
      // Only the new line with each event.
      const fresh = (at) => (withLogs && at > 0 ? { logs: [states[2].logs[at - 1]] } : {});
      stream(response, [0, 1, 2].map((at) => ({ ...state(at), ...fresh(at) })), id);
    } else if (action === 'cancel') {
      send(response, 202, { status: 'CANCELLATION_REQUESTED' });
    } else {
      send(response, 200, { seed: 7, images: [{ url: 'https://v3.fal.media/files/b/1/made.png', width: 1, height: 1,
        content_type: 'image/png' }] }, { 'x-fal-request-id': id, 'x-fal-billable-units': '0.5' });
    }
  }

  #addresses(app, id) {
    const base = `${this.base}/queue.fal.run/${app}/requests/${id}`;
    return { request_id: id, response_url: base, status_url: `${base}/status`, cancel_url: `${base}/cancel` };
  }

  #submit(parts, response) {
    const app = parts.slice(0, ['workflows', 'comfy'].includes(parts[0]) ? 3 : 2).join('/');
    const id = `req-${++this.submitted}`;
    send(response, 200, { status: 'IN_QUEUE', ...this.#addresses(app, id), queue_position: 1 },
      { 'x-fal-request-id': id });
  }

  #rest(url, response) {
    const path = url.pathname.replace(/\/$/, '');
    if (path === '/tokens') {
      send(response, 201, JSON.stringify(token), { 'Content-Type': 'application/json' });
    } else if (path === '/tokens/realtime') {
      send(response, 201, { token });
    } else if (path === '/storage/auth/token') {
      send(response, 200, { token, token_type: 'Bearer', base_url: `${this.base}/v3.fal.media`,
        created_at: '2026-01-01T00:00:00+00:00', expires_at: '2100-01-01T00:00:00+00:00' });
    } else if (/^\/storage\/upload\/initiate(-multipart)?$/.test(path)) {
      const number = ++this.uploads;
      const place = path.endsWith('multipart') ? 'parts' : 'put';
      send(response, 200, { upload_url: `${this.base}/v3.fal.media/${place}/${number}?sig=abc`,
        file_url: `https://v3.fal.media/files/b/${number}/file` });
    } else if (path === '/.well-known/jwks.json') {
      send(response, 200, { keys: [] });
    } else {
      send(response, 200, {});
    }
  }

  #media(method, url, response) {
    const number = Number(/\/(\d+)$/.exec(url.pathname)?.[1] ?? 1);
    if (url.pathname === '/files/upload') {
      send(response, 200, { access_url: `https://v3.fal.media/files/b/${++this.uploads}/file` });
    } else if (url.pathname === '/files/upload/multipart') {
      send(response, 200, { access_url: `${this.base}/v3.fal.media/files/b/${++this.uploads}/file`, uploadId: 'up-1' });
    } else if (method === 'PUT' && !url.pathname.startsWith('/put/')) {
      send(response, 200, { partNumber: number, etag: `"etag-${number}"` }, { ETag: `"etag-${number}"` });
    } else {
      send(response, 200, {});
    }
  }

  #upgraded(request, socket, head) {
    const { round } = this;
    const entry = this.#log({ type: 'upgrade', ...this.#head(request, 'wss') });
    const log = (line) => { if (round === this.round) this.#log({ ...line, socket: entry.n }); };
    this.sockets.handleUpgrade(request, socket, head, (peer) => {
      const isRun = new URL(entry.url).host === 'ws.fal.run';
      peer.on('message', (data, isBinary) => {
        const bytes = Buffer.from(data);
        const content = isBinary ? { hex: bytes.toString('hex') } : { text: textOf(bytes) };
        log({ type: 'frame', binary: isBinary,
          body: { ...described(bytes), ...(bytes.length > largestText ? {} : content) } });
        if (isRun) runOnSocket(peer, bytes);
        else if (isBinary) echo(peer, bytes);
        else fail(peer, "'bytes'");
      });
      peer.on('close', (code, reason) => log({ type: 'close', code, reason: String(reason) }));
    });
  }
}

// Bodies: objects as JSON, texts as they stand.
function send(response, status, body = '', headers = {}) {
  const isText = typeof body === 'string';
  const bytes = Buffer.from(isText ? body : JSON.stringify(body));
  response.writeHead(status, { 'Content-Type': isText ? 'text/plain' : 'application/json',
    'Content-Length': bytes.length, ...headers });
  response.end(bytes);
}

function stream(response, events, id) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'x-fal-request-id': id });
  response.end(events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join(''));
}

function run(url, response) {
  if (url.pathname.endsWith('/stream'))
    stream(response, [{ progress: 0.1 }, { progress: 0.9 }, { ok: true }], 'run-1');
  else
    send(response, 200, { ok: true }, { 'x-fal-request-id': 'run-1', 'x-fal-billable-units': '1' });
}

function fail(peer, reason) {
  peer.send(JSON.stringify({ type: 'x-fal-error', error: 'INTERNAL_ERROR', reason }));
  peer.close(1000);
}

function echo(peer, bytes) {
  let value;
  try {
    value = decode(bytes);
  } catch (error) {
    fail(peer, error.message);
    return;
  }
  peer.send(JSON.stringify({ type: 'x-fal-message', action: 'timings', timing: 0.01 }));
  peer.send(encode({ echo: value, ...(value?.request_id ? { request_id: value.request_id } : {}) }));
}

function runOnSocket(peer, bytes) {
  const meta = { request_id: 'ws-1', status: 200 };
  peer.send(JSON.stringify({ type: 'start', ...meta, headers: { 'content-type': 'application/json' } }));
  peer.send(String(bytes));
  peer.send(JSON.stringify({ type: 'end', ...meta, time_to_first_byte_seconds: 0.01 }));
}

export async function startRecorder({ port = 0, log } = {}) {
  return new Recorder(log).listen(port);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '0' }, log: { type: 'string' } } });
  const recorder = await startRecorder({ port: Number(values.port), log: values.log });
  console.log(`Listening on ${recorder.base}`);
}
