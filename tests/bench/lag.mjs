// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the server's COMPLETED to the result in hand, one job at a time.
import { bestMedian, bestP95, gesso, nodeServer, official } from './process.mjs';

const jobs = 20;

export const lag = async (rounds) => {
  const server = await nodeServer('server.mjs', 200, 700);
  const clients = {
    'bare Qt reader': () => gesso('bare-follow', server.base, jobs),
    'Gesso, FollowCall': () => gesso('follow', server.base, jobs),
    'official client, streaming': () => official('follow', server.base, jobs, 'streaming'),
    'official client, default polling': () => official('follow', server.base, jobs, 'polling'),
  };
  const seen = Object.fromEntries(Object.keys(clients).map((name) => [name, { lags: [], requests: 0, cpu: [] }]));
  let busiest = 0;
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(clients)) {
      await server.take();
      const { lags, cpu } = await run();
      const taken = await server.take();
      seen[name].lags.push(lags);
      seen[name].cpu.push(cpu);
      seen[name].requests += taken.requests / taken.jobs / rounds;
      busiest = Math.max(busiest, taken.busy);
    }
  }
  server.stop();
  const median = (name) => bestMedian(seen[name].lags);
  const own = median('Gesso, FollowCall');
  const polling = median('official client, default polling');
  const floor = (polling / median('bare Qt reader')).toFixed(0);
  return {
    title: `Lag from COMPLETED to the result, one job at a time (${rounds} × ${jobs} jobs each)`,
    clients: Object.fromEntries(Object.entries(seen).map(([name, { lags, requests, cpu }]) => [name, {
      'median ms': bestMedian(lags), 'p95 ms': bestP95(lags), 'requests/job': requests, 'CPU s': Math.min(...cpu),
    }])),
    server: `server worked ${(busiest * 100).toFixed(1)} % of the time at most: it is not what limits`,
    verdicts: [
      { what: 'median ÷ bare Qt reader', measured: own / median('bare Qt reader'), rule: 'atMost', wanted: 1.2 },
      { what: `official client, default polling ÷ Gesso (bare Qt reader: ${floor})`, measured: polling / own,
        rule: 'atLeast', wanted: 150 },
      { what: 'requests per job', measured: seen['Gesso, FollowCall'].requests, rule: 'atMost', wanted: 3 },
    ],
  };
};
