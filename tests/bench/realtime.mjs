// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A frame of 64 KB there and back, one at a time.
import { bestMedian, bestP95, gesso, gessoServer, official } from './process.mjs';

const frames = 2000;
const bytes = 64 * 1024;

export const realtime = async (rounds) => {
  const server = await gessoServer('echo');
  const clients = {
    'bare QWebSocket': () => gesso('bare-realtime', server.base, frames, bytes),
    'Gesso, RealtimeSession': () => gesso('realtime', server.base, frames, bytes),
    'official client, throttle 0': () => official('realtime', server.base, frames, bytes),
  };
  const seen = Object.fromEntries(Object.keys(clients).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, run] of Object.entries(clients)) seen[name].push(await run());
  server.stop();
  const figures = Object.fromEntries(Object.entries(seen).map(([name, runs]) => {
    const all = runs.map((run) => run.rounds);
    return [name, { 'median ms': bestMedian(all), 'p95 ms': bestP95(all),
                    'CPU ms/frame': Math.min(...runs.map((run) => run.cpu)) / frames * 1000,
                    'peak MiB': Math.min(...runs.map((run) => run.peak)) }];
  }));
  const median = (name) => figures[name]['median ms'];
  const own = median('Gesso, RealtimeSession');
  return {
    title: `Realtime round trip of ${bytes / 1024} KiB frames (${rounds} × ${frames} each)`,
    clients: figures,
    server: 'the echo is the same for all: a bare QWebSocket, which is the floor',
    verdicts: [
      { what: 'median ÷ bare QWebSocket', measured: own / median('bare QWebSocket'), rule: 'atMost', wanted: 1.1 },
      { what: 'median ÷ official client', measured: own / median('official client, throttle 0'), rule: 'atMost', wanted: 0.7 },
    ],
  };
};
