// SPDX-License-Identifier: Apache-2.0
//
// Reads the project's data files, which may have comments and trailing commas.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const top = new URL('../../', import.meta.url)

export function fromTop(path: string): string {
  return fileURLToPath(new URL(path, top))
}

export function readText(path: string): string | null {
  const file = fromTop(path)
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

export function parseLoose(text: string): unknown {
  const plain = text.replace(/^\s*\/\/.*$/gm, '').replace(/,(\s*[}\]])/g, '$1')
  return JSON.parse(plain)
}

export function readLoose<T>(path: string, otherwise: T): T {
  const text = readText(path)
  return text === null ? otherwise : (parseLoose(text) as T)
}
