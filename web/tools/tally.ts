// SPDX-License-Identifier: Apache-2.0
//
// The closing line that every test runner of this project prints: "12 passed, 0 failed".
// A skipped test is said, never swallowed.
import type { Reporter, TestModule } from 'vitest/node'

export default class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]) {
    let passed = 0
    let failed = errors.length
    let skipped = 0
    for (const module of modules) {
      const before = failed
      for (const test of module.children.allTests()) {
        const state = test.result().state
        if (state === 'passed') passed += 1
        else if (state === 'skipped') skipped += 1
        else failed += 1
      }
      // A file that could not be read or begun has no failed test, yet it failed.
      if (module.state() === 'failed' && failed === before) failed += 1
    }
    const rest = skipped > 0 ? `, ${skipped} skipped` : ''
    process.stdout.write(`${passed} passed, ${failed} failed${rest}\n`)
  }
}
