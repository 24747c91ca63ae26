// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Starts the sandbox and gives back a client of fal's that talks to it, by public options only.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

import { createFalClient } from '@fal-ai/client';

export async function startSandbox(...options) {
  const program = process.env.GESSO_SANDBOX;
  if (!program) throw new Error('GESSO_SANDBOX does not name the sandbox program');
  const child = spawn(program, ['--port', '0', ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  const [line] = await Promise.race([
    once(lines, 'line'),
    once(child, 'exit').then(() => { throw new Error('the sandbox ended at once'); }),
  ]);
  const base = line.replace('Listening on ', '');
  return {
    base,
    client: createFalClient({
      credentials: 'peer:test',
      requestMiddleware: async (request) => ({
        ...request,
        url: request.url.replace(/^https:\/\//, `${base}/`),
      }),
    }),
    async stop() {
      const gone = once(child, 'exit');
      child.kill();
      await gone;
    },
  };
}
