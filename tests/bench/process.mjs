// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Servers and clients of a benchmark as processes, and what is made of their figures.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
export const root = fileURLToPath(new URL('../..', import.meta.url));
const gessoBench = `${root}build/release/tests/bench/gesso-bench`;
const sessionBench = `${gessoBench}-session`;

const running = new Set();
process.on('exit', () => running.forEach((child) => child.kill()));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

const start = (command, args) => {
  const child = spawn(command, args.map(String), { stdio: ['ignore', 'pipe', 'inherit'] });
  running.add(child);
  child.on('exit', () => running.delete(child));
  return child;
};

const server = async (command, args) => {
  const child = start(command, args);
  const port = await new Promise((resolve, reject) => {
    child.stdout.once('data', (bytes) => resolve(Number(bytes)));
    child.once('exit', () => reject(new Error(`${command} ${args.join(' ')} did not start`)));
  });
  const base = `http://127.0.0.1:${port}`;
  return { base, take: async () => (await fetch(`${base}/bench/take`)).json(), stop: () => child.kill() };
};

const client = async (command, args) => {
  const child = start(command, args);
  let text = '';
  child.stdout.on('data', (bytes) => { text += bytes; });
  const status = await new Promise((resolve) => child.once('close', resolve));
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
  return JSON.parse(text);
};

export const gessoServer = (...args) => server(gessoBench, args);
export const nodeServer = (script, ...args) => server(process.execPath, [`${here}${script}`, ...args]);
export const gesso = (...args) => client(gessoBench, args);
export const session = (...args) => client(sessionBench, args);
export const sessionServer = (...args) => server(sessionBench, args);
export const official = (...args) => client(process.execPath, [`${here}official.mjs`, ...args]);

// curl takes the time itself.
export const curlUpload = (file, url) => {
  const { status, stdout } = spawnSync('curl', ['-sS', '-T', file, '-H', 'Expect:', '-o', '/dev/null',
                                                '-w', '%{time_total}', url], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`curl ended with ${status}`);
  return { seconds: Number(stdout) };
};

export const prepare = () => {
  if (!existsSync(gessoBench)) throw new Error(`${gessoBench} is missing: packaging/dev bench builds it.`);
  if (existsSync(`${root}tests/peer/node_modules/@fal-ai/client`)) return;
  const { status } = spawnSync('npm', ['ci', '--silent', '--ignore-scripts'],
                               { cwd: `${root}tests/peer`, stdio: 'inherit' });
  if (status !== 0) throw new Error('The official client could not be installed.');
};

export const quantile = (values, part) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(part * (sorted.length - 1))];
};

// Noise only ever adds: of several rounds the best one says most about a client.
export const bestMedian = (rounds) => Math.min(...rounds.map((values) => quantile(values, 0.5)));
export const bestP95 = (rounds) => Math.min(...rounds.map((values) => quantile(values, 0.95)));
