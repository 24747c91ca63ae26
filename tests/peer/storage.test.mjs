// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';

import { startSandbox } from './service.mjs';

let sandbox;

before(async () => { sandbox = await startSandbox(); });
after(() => sandbox.stop());

for (const [words, size] of [['a small file in one piece', 1000], ['91 MiB in parts', 91 * 1024 * 1024]]) {
  test(`storage.upload brings ${words} there unchanged`, async () => {
    const bytes = Buffer.alloc(size);
    for (let i = 0; i < size; i += 4096) bytes.writeUInt32LE((i * 2654435761) >>> 0, Math.min(i, size - 4));
    const url = await sandbox.client.storage.upload(new Blob([bytes], { type: 'image/png' }));
    const answer = await fetch(url);
    assert.equal(answer.headers.get('content-type'), 'image/png');
    const received = Buffer.from(await answer.arrayBuffer());
    const digest = (data) => createHash('sha256').update(data).digest('hex');
    assert.equal(digest(received), digest(bytes));
  });
}
