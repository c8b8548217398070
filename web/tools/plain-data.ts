// SPDX-License-Identifier: Apache-2.0
//
// Lets the screens read the project's own data files (labels/, policy/), so that no word is
// written twice: takes out the comments and trailing commas that plain JSON does not have.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { parseLoose } from '../mock/json.ts'

export function plainData(top: string): Plugin {
  const folders = ['labels', 'policy'].map((one) => join(top, one))
  return {
    name: 'plain-data',
    enforce: 'pre',
    load(id) {
      const [path] = id.split('?')
      if (!path?.endsWith('.json') || !folders.some((one) => path.startsWith(one))) return null
      return JSON.stringify(parseLoose(readFileSync(path, 'utf8')))
    },
  }
}
