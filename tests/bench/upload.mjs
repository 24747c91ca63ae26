// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// 512 MiB from disk (its cache) to storage that forgets them, and the memory that 2 GiB take.
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { curlUpload, gesso, gessoServer, official } from './process.mjs';

const MiB = 1024 * 1024;
const size = 512 * MiB;
const large = 2048 * MiB;

const writeFile = (path) => {
  const block = Buffer.alloc(MiB, 'gesso');
  const file = openSync(path, 'w');
  for (let at = 0; at < size; at += MiB) writeSync(file, block);
  closeSync(file);
};

// Without blocks on the disk: only the sender's memory is of interest.
const writeLargeFile = (path) => {
  const file = openSync(path, 'w');
  ftruncateSync(file, large);
  closeSync(file);
};

const measure = async (rounds, folder, sink) => {
  const file = join(folder, 'file');
  writeFile(file);
  const clients = {
    'curl -T': () => curlUpload(file, `${sink.base}/curl`),
    'bare QNetworkAccessManager': () => gesso('bare-upload', sink.base, file),
    'Gesso, UploadCall': () => gesso('upload', sink.base, file),
    // Blobs on disk came with Node 20.
    ...(fs.openAsBlob ? { 'official client, Blob on disk': () => official('upload', sink.base, file) } : {}),
  };
  const seen = {};
  let http2 = 0;
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(clients)) {
      await sink.take();
      const figures = await run();
      const taken = await sink.take();
      if (taken.bytes < size) throw new Error(`${name}: only ${taken.bytes} bytes arrived`);
      if (name.startsWith('Gesso')) http2 += taken.http2;
      const rate = size / MiB / figures.seconds;
      if (seen[name]?.['MiB/s'] > rate) continue;
      seen[name] = { 'MiB/s': rate, 'sink CPU share': taken.cpu / figures.seconds, connections: taken.connections };
      if (figures.cpu) Object.assign(seen[name], { 'CPU s': figures.cpu, 'peak MiB': figures.peak });
    }
  }
  const largeFile = join(folder, 'large');
  writeLargeFile(largeFile);
  await sink.take();
  const figures = await gesso('upload', sink.base, largeFile);
  const taken = await sink.take();
  if (taken.bytes < large) throw new Error(`Only ${taken.bytes} of ${large} bytes arrived`);
  return { seen, http2: http2 + taken.http2, above: figures.peak - figures.idle };
};

export const upload = async (rounds) => {
  const folder = mkdtempSync(join(tmpdir(), 'gesso-bench-'));
  const sink = await gessoServer('sink');
  try {
    const { seen, http2, above } = await measure(rounds, folder, sink);
    const own = seen['Gesso, UploadCall'];
    const peer = seen['official client, Blob on disk'];
    const floor = seen['bare QNetworkAccessManager'];
    const curl = seen['curl -T'];
    return {
      title: `Upload of ${size / MiB} MiB (${rounds} rounds)`,
      clients: seen,
      server: 'the sink drops bodies in the kernel; what it can take is what curl reaches, at least',
      verdicts: [
        ...(peer ? [{ what: 'rate ÷ official client, best mode', measured: own['MiB/s'] / peer['MiB/s'],
                      rule: 'atLeast', wanted: 1.3 }] : []),
        { what: 'rate ÷ bare QNetworkAccessManager', measured: own['MiB/s'] / floor['MiB/s'],
          rule: 'atLeast', wanted: 0.9 },
        { what: `rate ÷ curl -T (bare QNetworkAccessManager: ${(floor['MiB/s'] / curl['MiB/s']).toFixed(2)})`,
          measured: own['MiB/s'] / curl['MiB/s'], rule: 'atLeast', wanted: 0.3 },
        { what: `peak memory of ${large / MiB} MiB above idle, MiB`, measured: above, rule: 'atMost', wanted: 32 },
        { what: 'requests that offered or spoke HTTP/2', measured: http2, rule: 'atMost', wanted: 0 },
      ],
    };
  } finally {
    sink.stop();
    rmSync(folder, { recursive: true });
  }
};
