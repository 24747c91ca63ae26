// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// packaging/dev bench wire --rows live --rounds 5: from a stroke until its picture can be painted, one at a
// time. The official client has no encoder and no decoder for pictures: it is handed the drawing as JPEG, and
// what these two cost the bare Qt client is added to its time: it is that client with another line.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bestMedian, bestP95, official, session, sessionServer } from './process.mjs';

const frames = 300;
const side = 512;

export const live = async (rounds) => {
  const folder = mkdtempSync(join(tmpdir(), 'gesso-bench-'));
  const drawing = join(folder, 'drawing.jpg');
  await session('drawing', drawing, side);
  const server = await sessionServer('answer', side);
  const clients = {
    'bare QWebSocket and QImage': () => session('bare', server.base, frames, side),
    'Gesso, LiveSession': () => session('live', server.base, frames, side),
    'official client, throttle 0': () => official('live', server.base, frames, drawing),
  };
  const seen = Object.fromEntries(Object.keys(clients).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, run] of Object.entries(clients)) seen[name].push(await run());
  server.stop();
  rmSync(folder, { recursive: true });

  const all = (name, what) => seen[name].map((run) => run[what]);
  const parts = (name) => Object.fromEntries(['encode', 'line', 'decode'].map(
    (what) => [`${what} ms`, bestMedian(all(name, what))]));
  const costs = (name) => ({ 'CPU ms/frame': Math.min(...all(name, 'cpu')) / frames * 1000,
                             'peak MiB': Math.min(...all(name, 'peak')) });
  const whole = (name) => ({ 'median ms': bestMedian(all(name, 'rounds')), 'p95 ms': bestP95(all(name, 'rounds')) });
  const [bare, own, peer] = Object.keys(clients);
  const bareParts = parts(bare);
  const figures = {
    [bare]: { ...whole(bare), ...bareParts, ...costs(bare) },
    [own]: { ...whole(own), ...parts(own), ...costs(own) },
    [peer]: { 'line ms': bestMedian(all(peer, 'rounds')), 'line p95 ms': bestP95(all(peer, 'rounds')), ...costs(peer) },
  };
  const measured = figures[own]['median ms'];
  return {
    title: `From a stroke to its picture, ${side} × ${side} both ways (${rounds} × ${frames} each)`,
    clients: figures,
    server: 'the service is the same for all and answers at once with the same picture',
    verdicts: [
      { what: 'median ÷ bare QWebSocket and QImage', measured: measured / figures[bare]['median ms'], rule: 'atMost', wanted: 1.15 },
      { what: 'median ÷ official client with the encoder and decoder of Qt',
        measured: measured / (figures[bare]['median ms'] - bareParts['line ms'] + figures[peer]['line ms']), rule: 'atMost', wanted: 1 },
    ],
  };
};
