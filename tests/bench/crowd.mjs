// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A thousand jobs of 2 to 10 s followed at once, and every 100 ms one more submitted and cancelled.
import { bestP95, bestMedian, gesso, nodeServer, official } from './process.mjs';

const jobs = 1000;

export const crowd = async (rounds) => {
  const server = await nodeServer('server.mjs', 2000, 10000);
  const clients = {
    'bare Qt readers': () => gesso('bare-crowd', server.base, jobs),
    'Gesso, FollowCall': () => gesso('crowd', server.base, jobs),
    'official client, streaming': () => official('crowd', server.base, jobs, 'streaming'),
  };
  const seen = Object.fromEntries(Object.keys(clients).map((name) => [name, []]));
  let busiest = 0;
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(clients)) {
      await server.take();
      seen[name].push(await run());
      busiest = Math.max(busiest, (await server.take()).busy);
    }
  }
  server.stop();
  const all = (name, what) => seen[name].map((figures) => figures[what]);
  const figures = Object.fromEntries(Object.keys(clients).map((name) => [name, {
    'lag p50 ms': bestMedian(all(name, 'lags')), 'lag p95 ms': bestP95(all(name, 'lags')),
    'submit p95 ms': bestP95(all(name, 'submits')), 'cancel p95 ms': bestP95(all(name, 'cancels')),
    'CPU s': Math.min(...all(name, 'cpu')), 'peak MiB': Math.min(...all(name, 'peak')),
  }]));
  const own = figures['Gesso, FollowCall'];
  const peer = figures['official client, streaming'];
  const floor = figures['bare Qt readers'];
  return {
    title: `${jobs} jobs of 2 to 10 s followed at once (${rounds} rounds)`,
    clients: figures,
    server: `server worked ${(busiest * 100).toFixed(0)} % of the time at most, all starts at once included`,
    verdicts: [
      { what: 'lag p95, ms', measured: own['lag p95 ms'], rule: 'atMost', wanted: 5 },
      { what: `CPU ÷ official client (bare Qt readers: ${(floor['CPU s'] / peer['CPU s']).toFixed(2)})`,
        measured: own['CPU s'] / peer['CPU s'], rule: 'atMost', wanted: 0.5 },
      { what: 'CPU ÷ bare Qt readers', measured: own['CPU s'] / floor['CPU s'], rule: 'atMost', wanted: 1.5 },
      { what: 'peak memory ÷ official client', measured: own['peak MiB'] / peer['peak MiB'], rule: 'atMost', wanted: 0.5 },
      // Behind streams they would wait for seconds, until one of them ends.
      { what: 'submit among 1000 streams, p95 ms', measured: own['submit p95 ms'], rule: 'atMost', wanted: 20 },
      { what: 'cancel among 1000 streams, p95 ms', measured: own['cancel p95 ms'], rule: 'atMost', wanted: 20 },
    ],
  };
};
