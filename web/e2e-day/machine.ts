// SPDX-License-Identifier: Apache-2.0
//
// What tests/day/run tells of the machine (in HENGWEN_DAY), and what one does at the machine
// itself: psql as the owner of the database, the commands of the program, the script that knows
// nothing of the program.
import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

interface Machine {
  address: string
  issuer: string
  program: string
  data: string
  // A folder for files of this test.
  folder: string
  // What the server wrote.
  log: string
}

export const machine = JSON.parse(process.env.HENGWEN_DAY!) as Machine
const top = join(import.meta.dirname, '../..')
const shots = join(top, 'build/day')
mkdirSync(shots, { recursive: true })

// "03-recovery-codes.png"
export async function shot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(shots, `${name}.png`) })
}

export function firstPassword(name: string): string {
  const lines = readFileSync(join(machine.data, 'first-password'), 'utf8').split('\n')
  return lines.map((line) => line.split(' ')).find(([whose]) => whose === name)![1]!
}

interface Done {
  code: number
  said: string
}

const run = (command: string, words: string[]) =>
  new Promise<Done>((done) =>
    execFile(command, words, { timeout: 30_000, maxBuffer: 1 << 26 }, (error, out, wrong) =>
      done({ code: error ? Number(error.code ?? 99) : 0, said: error ? out + wrong : out }),
    ),
  )

export async function psql(text: string): Promise<string> {
  const words = ['-X', '-q', '-At', '-F', '\t', '-v', 'ON_ERROR_STOP=1', '-U', 'hengwen']
  const done = await run('psql', [...words, '-h', join(machine.data, 'socket'), '-c', text])
  if (done.code !== 0) throw new Error(done.said)
  return done.said.trim()
}

export const verify = () => run(machine.program, ['verify', '--data', machine.data])

// The log as a file, as somebody else would check it.
export async function exportLog(): Promise<string> {
  const file = join(machine.folder, 'log.txt')
  const done = await run(machine.program, ['verify', '--data', machine.data, '--export', file])
  if (done.code !== 0) throw new Error(done.said)
  return file
}

export async function verifyElsewhere(): Promise<Done> {
  const anchors = join(machine.data, 'audit-anchors')
  const words = [join(top, 'tools/verify_log.py'), await exportLog(), '--anchors', anchors]
  return run('python3', words)
}
