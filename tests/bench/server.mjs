// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The smallest queue that fal clients accept. The result carries the moment of completion, so that a
// client on the same machine can tell how long it took to learn of it. Prints its port.
import http from 'node:http';
import { performance } from 'node:perf_hooks';

const now = () => performance.timeOrigin + performance.now();
const jobs = new Map();
let count = 0;

const json = (res, status, body) => {
  const text = JSON.stringify(body);
  res.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  res.end(text);
};

const server = http.createServer((req, res) => {
  const url = new URL(req.url, `http://${req.headers.host}`);
  const match = url.pathname.match(/\/requests\/([^/]+)(\/.*)?$/);
  if (req.method === 'POST' && !match) {
    req.resume();
    req.on('end', () => {
      const id = `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`;
      const job = { id, done: 0, streams: new Set() };
      jobs.set(id, job);
      // Jobs last 200 to 700 ms, spread evenly, so that no client's interval fits by chance.
      setTimeout(() => {
        job.done = now();
        for (const stream of job.streams) {
          stream.end(`data: ${JSON.stringify({ status: 'COMPLETED', request_id: id, logs: [], metrics: {} })}\n\n`);
        }
      }, 200 + ((count * 37) % 51) * 10);
      const base = `http://${req.headers.host}/queue.fal.run/fal-ai/flux/requests/${id}`;
      json(res, 200, { status: 'IN_QUEUE', request_id: id, queue_position: 0, response_url: base,
                       status_url: `${base}/status`, cancel_url: `${base}/cancel` });
    });
    return;
  }
  const job = match && jobs.get(match[1]);
  if (!job) return json(res, 404, { status: 'NOT_FOUND' });
  const state = () => (job.done ? { status: 'COMPLETED', request_id: job.id, logs: [], metrics: {} }
                                : { status: 'IN_PROGRESS', request_id: job.id, logs: [] });
  if (match[2] === '/status') return json(res, job.done ? 200 : 202, state());
  if (match[2] === '/status/stream') {
    res.writeHead(200, { 'content-type': 'text/event-stream' });
    res.write(`data: ${JSON.stringify(state())}\n\n`);
    if (job.done) return res.end();
    job.streams.add(res);
    return;
  }
  if (!match[2]) return json(res, 200, { completed_at: job.done });
  json(res, 404, { detail: 'Path not found' });
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
