// SPDX-License-Identifier: Apache-2.0
//
// Browser tests: they drive web/dist in a real Chromium, against the server named by
// HENGWEN_URL (with HENGWEN_PASSWORD) or else against the mock. With HENGWEN_DAY (tests/day/run)
// it is the day of an auditor, of which each step stands on the one before.
import { defineConfig } from 'vitest/config'

const day = process.env.HENGWEN_DAY !== undefined

export default defineConfig({
  test: {
    include: [day ? 'e2e-day/**/*.test.ts' : 'e2e/**/*.test.ts'],
    bail: day ? 1 : 0,
    fileParallelism: false,
    isolate: false,
    testTimeout: day ? 180_000 : 60_000,
    hookTimeout: 60_000,
    reporters: ['default', './tools/tally.ts'],
  },
})
