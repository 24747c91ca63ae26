// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// packaging/dev bench wire [OPTIONS]: Gesso's library against the official client and against the least
// that Qt or curl need for the same work. All clients of a row take turns against one server, so that
// the ratios hold although the machine is noisy.
//   --rows lag,crowd,upload,realtime,live   only these
//   --rounds N                              turns of each client (3); the best one counts
//   --json FILE                             all figures
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';

import { crowd } from './crowd.mjs';
import { lag } from './lag.mjs';
import { live } from './live.mjs';
import { prepare } from './process.mjs';
import { realtime } from './realtime.mjs';
import { upload } from './upload.mjs';

const rows = { lag, crowd, upload, realtime, live };
const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: Object.keys(rows).join(',') },
    rounds: { type: 'string', default: '3' },
    json: { type: 'string' },
  },
});
const chosen = options.rows.split(',');
const unknown = chosen.find((name) => !rows[name]);
if (unknown) {
  console.error(`There is no row “${unknown}”; there are ${Object.keys(rows).join(', ')}.`);
  process.exit(2);
}

const compare = { atMost: (a, b) => a <= b, atLeast: (a, b) => a >= b };
const sign = { atMost: '≤', atLeast: '≥' };
const shown = (value) => (Number.isInteger(value) ? String(value) : value.toFixed(value < 100 ? 2 : 0));

const print = ({ title, clients, verdicts, server }) => {
  console.log(`\n${title}`);
  for (const [name, figures] of Object.entries(clients)) {
    const words = Object.entries(figures).map(([what, value]) => `${what} ${shown(value)}`).join(' · ');
    console.log(`  ${name.padEnd(34)} ${words}`);
  }
  console.log(`  ${server}`);
  for (const { what, measured, rule, wanted } of verdicts) {
    const met = compare[rule](measured, wanted) ? 'met' : 'NOT MET';
    console.log(`  ${met.padEnd(8)} ${what.padEnd(62)} ${shown(measured).padStart(8)}   wanted ${sign[rule]} ${wanted}`);
  }
};

prepare();
const machine = { cores: cpus().length, model: cpus()[0]?.model, node: process.version, load: loadavg()[0] };
console.log(`${machine.cores} × ${machine.model}, Node ${machine.node}, load ${machine.load.toFixed(1)}`
  + ' (ratios hold within this run only)');
const results = [];
for (const name of chosen) {
  const result = await rows[name](Number(options.rounds));
  print(result);
  results.push({ row: name, ...result,
                 verdicts: result.verdicts.map((v) => ({ ...v, met: compare[v.rule](v.measured, v.wanted) })) });
}
if (options.json) writeFileSync(options.json, `${JSON.stringify({ machine, results }, null, 2)}\n`);
const all = results.flatMap((result) => result.verdicts);
console.log(`\n${all.filter((verdict) => verdict.met).length} of ${all.length} met.`);
