// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// node subscribe.mjs BASE_URL JOBS MODE: the same as gesso-bench with the official client, unchanged.
import { createRequire } from 'node:module';

const require = createRequire(new URL('../peer/package.json', import.meta.url));
const { createFalClient } = require('@fal-ai/client');

const [base, jobs, mode] = process.argv.slice(2);
const client = createFalClient({
  credentials: 'bench:bench',
  requestMiddleware: async (request) => ({ ...request, url: request.url.replace(/^https:\/\//, `${base}/`) }),
});
for (let i = 0; i < Number(jobs); i++) {
  const options = { input: { prompt: 'bench' } };
  if (mode === 'streaming') options.mode = 'streaming';
  const { data } = await client.subscribe('fal-ai/flux/dev', options);
  const now = performance.timeOrigin + performance.now();
  console.log((now - data.completed_at).toFixed(3));
}
