// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The same operations by fal's own client and by ours against one recorder. Method, address, headers and
// body of every request must be the same but for the rows of `differences`, each with its reason. A row
// that nothing needs fails too.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync, openSync, ftruncateSync, writeSync, closeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startRecorder } from '../recorder.mjs';

const operations = [
  'submit-all', 'submit-min', 'submit-numbers', 'submit-workflow', 'submit-comfy', 'legacy-id', 'status-workflow',
  'result-workflow', 'status-quiet', 'status-logs', 'stream-status', 'result', 'cancel', 'subscribe-poll',
  'subscribe-stream', 'timeout', 'run-post', 'run-get', 'run-put', 'run-url', 'run-lifecycle', 'stream', 'stream-path',
  'stream-client', 'rt-token', 'rt-path', 'rt-json', 'upload-small', 'upload-lifecycle',
  'upload-multipart', 'transform', 'proxy-subscribe', 'proxy-upload',
];

// Where we mean to differ. `in`: operations (all when missing); `at`: the request's method and address as a
// pattern (all when missing); `official` and `ours`: what each says, undefined = does not say it.
const any = /./;
const differences = [
  { what: 'header x-fal-queue-priority', official: 'normal', ours: undefined,
    reason: 'a priority that nobody chose is not sent; the default of the service is the same' },
  { what: 'header x-fal-request-start-timeout', official: undefined, ours: any,
    reason: 'the new name of the start timeout, beside the old one: the new one wins where a server knows it' },
  { what: 'header content-type', in: ['run-get'], official: 'application/json', ours: undefined,
    reason: 'there is no body that it could describe' },
  { what: 'header accept', at: /\/stream(\?|$)/, official: 'application/json, text/event-stream', ours: 'text/event-stream',
    reason: 'only a stream is of use there' },
  { what: 'header cache-control', at: /\/stream(\?|$)/, official: undefined, ours: 'no-store',
    reason: 'events out of a cache are old; the Python client says so too' },
  { what: 'header accept', at: /\/complete$/, official: '*/*', ours: 'application/json',
    reason: 'what is asked for is what is read' },
  { what: 'header authorization', in: ['proxy-subscribe', 'proxy-upload'], official: any, ours: undefined,
    reason: 'a proxy of the kind has a key of its own; ours goes to the hosts of fal and nowhere else' },
  { what: 'address', in: ['run-url'], official: 'POST https://fal.run/fal-ai/flux/dev/', ours: 'POST https://fal.run/fal-ai/flux/dev',
    reason: 'the official client appends a slash to an endpoint given as an address' },
];

const plumbing = new Set(['host', 'connection', 'accept-encoding', 'accept-language', 'content-length', 'user-agent',
  'transfer-encoding', 'sec-fetch-mode', 'origin', 'sec-websocket-key', 'sec-websocket-version', 'upgrade',
  'sec-websocket-extensions', 'keep-alive']);

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'gesso-differential-'));
  writeFileSync(join(folder, 'cat pic.png'), Buffer.from([1, 2, 3]));
  writeFileSync(join(folder, 'a.jpg'), 'x');
  const big = openSync(join(folder, 'big.safetensors'), 'w');
  ftruncateSync(big, 91 * 1024 * 1024);
  for (let part = 0; part < 10; part++) writeSync(big, `part ${part}`, part * 10 * 1024 * 1024);
  closeSync(big);
});
after(() => rmSync(folder, { recursive: true, force: true }));

// A client that does what it is told, one operation a line.
class Client {
  constructor(program, ...words) {
    this.child = spawn(program, words, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.lines = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]();
  }

  async does(operation) {
    this.child.stdin.write(`${operation}\n`);
    const { value, done } = await this.lines.next();
    assert.ok(!done, `the client ended in the middle of ${operation}`);
    assert.equal(value, operation);
  }

  async stop() {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = once(this.child, 'exit');
    this.child.stdin.end();
    await gone;
  }
}

const neverEnds = [{ match: { url: 'never/.*/status' }, times: 1000, status: 202, body: '{"status":"IN_PROGRESS"}' }];

async function recordOf(client, recorder, operation) {
  await recorder.reset();
  if (operation === 'timeout') recorder.answer(neverEnds);
  await client.does(operation);
  const isOver = () => !recorder.entries.some((entry) => entry.type === 'upgrade'
    && !recorder.entries.some((other) => other.type === 'close' && other.socket === entry.n));
  while (!isOver()) await new Promise(setImmediate); // a close travels behind the answer
  // The official client goes on asking for a while after its timeout: that is not what the next operation does.
  const isLate = (entry) => operation !== 'timeout' && entry.url?.includes('fal-ai/never');
  return recorder.entries.filter((entry) => entry.type !== 'close' && !isLate(entry)).map(simplified);
}

// What an entry says, as a flat object of texts: what is compared, and what a difference may name.
function simplified(entry) {
  const facts = {};
  if (entry.type === 'frame') {
    facts.address = 'FRAME';
    facts.frame = `${entry.binary ? 'binary' : 'text'} ${entry.body.hex}`;
    return facts;
  }
  const url = new URL(entry.url);
  const query = [...url.searchParams].map(([name, value]) => `${name}=${value}`).sort().join('&');
  facts.address = `${entry.type === 'upgrade' ? 'UPGRADE' : entry.method} ${url.protocol}//${url.host}${url.pathname}`;
  if (entry.via) facts.via = entry.via;
  if (query) facts.query = query;
  for (const [name, value] of entry.headers) {
    if (!plumbing.has(name.toLowerCase())) facts[`header ${name.toLowerCase()}`] = value.startsWith('{') ? bodyOf({ text: value }) : value;
  }
  if (entry.body?.bytes) facts.body = bodyOf(entry.body);
  return facts;
}

function bodyOf({ text, sha256 }) {
  try {
    return JSON.stringify(sorted(JSON.parse(text)));
  } catch {
    return text ?? sha256;
  }
}

const sorted = (value) => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]));
};

// The same question again and again is one question: how often depends on the clock.
const unrepeated = (records) => records.filter((record, i) =>
  i === 0 || JSON.stringify(record) !== JSON.stringify(records[i - 1]));
// What goes out side by side arrives in any order.
const inOrder = (records) => records.map((record) => [JSON.stringify(record), record])
  .sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record);

const fits = (wanted, value) => (wanted instanceof RegExp ? value !== undefined && wanted.test(value) : wanted === value);
const used = new Set();

function isMeant(operation, address, what, official, ours) {
  const row = differences.find((each) => (!each.in || each.in.includes(operation))
    && (!each.at || each.at.test(address)) && each.what === what
    && fits(each.official, official) && fits(each.ours, ours));
  if (row) used.add(row);
  return Boolean(row);
}

function compare(operation, official, ours) {
  const problems = [];
  for (let i = 0; i < Math.max(official.length, ours.length); i++) {
    const [theirs, mine] = [official[i] ?? {}, ours[i] ?? {}];
    for (const what of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
      if (theirs[what] !== mine[what]
        && !isMeant(operation, theirs.address ?? mine.address, what, theirs[what], mine[what])) {
        problems.push(`${i + 1}. ${theirs.address ?? mine.address}, ${what}: official ${theirs[what]}, ours ${mine[what]}`);
      }
    }
  }
  assert.equal(problems.length, 0, `\n${problems.join('\n')}`);
}

let official;
let ours;
const recorders = [];
before(async () => {
  recorders.push(await startRecorder(), await startRecorder());
  const script = fileURLToPath(new URL('official.mjs', import.meta.url));
  official = new Client(process.execPath, script, recorders[0].base, folder);
  ours = new Client(process.env.GESSO_WIRE_DRIVER, recorders[1].base, folder);
});
after(async () => {
  await Promise.all([official?.stop(), ours?.stop()]);
  await Promise.all(recorders.map((recorder) => recorder.stop()));
});

const shapes = { timeout: unrepeated, 'upload-multipart': inOrder, transform: inOrder };
for (const operation of operations) {
  test(operation, { timeout: 60_000 }, async () => {
    const [theirs, mine] = await Promise.all([recordOf(official, recorders[0], operation),
      recordOf(ours, recorders[1], operation)]);
    assert.ok(theirs.length > 0, 'the official client sent nothing');
    const shape = shapes[operation] ?? ((records) => records);
    compare(operation, shape(theirs), shape(mine));
  });
}

test('every difference that is allowed is one that is there', () => {
  const idle = differences.filter((row) => !used.has(row)).map((row) => `${row.what}: ${row.reason}`);
  assert.deepEqual(idle, []);
});
