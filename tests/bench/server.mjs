// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// node server.mjs SHORTEST LONGEST: the smallest queue that fal clients accept, with jobs of so many
// milliseconds. The result carries the moment of completion, so that a client on the same machine can
// tell how long it took to learn of it. Prints its port.
import http from 'node:http';
import { performance } from 'node:perf_hooks';

const [shortest, longest] = process.argv.slice(2).map(Number);
const now = () => performance.timeOrigin + performance.now();
const jobs = new Map();
let count = 0;
let seen = { jobs: 0, requests: 0, cpu: process.cpuUsage(), loop: performance.eventLoopUtilization() };

const json = (res, status, body) => {
  const text = JSON.stringify(body);
  res.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  res.end(text);
};

// What happened since the last time; `busy` is the share of time in which this server worked.
const take = () => {
  const { user, system } = process.cpuUsage(seen.cpu);
  const busy = performance.eventLoopUtilization(seen.loop).utilization;
  const taken = { jobs: seen.jobs, requests: seen.requests, cpu: (user + system) / 1e6, busy };
  seen = { jobs: 0, requests: 0, cpu: process.cpuUsage(), loop: performance.eventLoopUtilization() };
  jobs.clear();
  return taken;
};

const submit = (req, res) => {
  req.resume();
  req.on('end', () => {
    const id = `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`;
    const job = { id, done: 0, streams: new Set() };
    jobs.set(id, job);
    ++seen.jobs;
    // Spread evenly, so that no client's interval fits by chance.
    const length = shortest + ((count * 37) % 51) / 50 * (longest - shortest) + (count % 10);
    job.timer = setTimeout(() => {
      job.done = now();
      for (const stream of job.streams) {
        stream.end(`data: ${JSON.stringify({ status: 'COMPLETED', request_id: id, logs: [], metrics: {} })}\n\n`);
      }
    }, length);
    const base = `http://${req.headers.host}/queue.fal.run/fal-ai/flux/requests/${id}`;
    json(res, 200, { status: 'IN_QUEUE', request_id: id, queue_position: 0, response_url: base,
                     status_url: `${base}/status`, cancel_url: `${base}/cancel` });
  });
};

const server = http.createServer((req, res) => {
  const url = new URL(req.url, `http://${req.headers.host}`);
  if (url.pathname === '/bench/take') return json(res, 200, take());
  ++seen.requests;
  const match = url.pathname.match(/\/requests\/([^/]+)(\/.*)?$/);
  if (req.method === 'POST' && !match) return submit(req, res);
  const job = match && jobs.get(match[1]);
  if (!job) return json(res, 404, { status: 'NOT_FOUND' });
  const state = () => (job.done ? { status: 'COMPLETED', request_id: job.id, logs: [], metrics: {} }
                                : { status: 'IN_PROGRESS', request_id: job.id, logs: [] });
  if (match[2] === '/status') return json(res, job.done ? 200 : 202, state());
  if (match[2] === '/cancel') {
    clearTimeout(job.timer);
    return json(res, 202, { status: 'CANCELLATION_REQUESTED' });
  }
  if (match[2] === '/status/stream') {
    res.writeHead(200, { 'content-type': 'text/event-stream' });
    res.write(`data: ${JSON.stringify(state())}\n\n`);
    if (job.done) return res.end();
    job.streams.add(res);
    res.on('close', () => job.streams.delete(res));
    return;
  }
  if (!match[2]) return json(res, 200, { completed_at: job.done });
  json(res, 404, { detail: 'Path not found' });
});
server.keepAliveTimeout = 65_000; // as balancers in front of services do, not Node's 5 s
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
