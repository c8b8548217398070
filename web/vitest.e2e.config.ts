// SPDX-License-Identifier: Apache-2.0
//
// Browser tests: they drive web/dist in a real Chromium, against the server named by
// HENGWEN_URL (with HENGWEN_PASSWORD) or else against the mock. With HENGWEN_DAY (tests/day/run)
// it is the day of an auditor, with HENGWEN_LIFE (tests/life/run) the life of one file; of both
// each step stands on the one before.
import { defineConfig } from 'vitest/config'

const tale = process.env.HENGWEN_DAY ? 'e2e-day' : process.env.HENGWEN_LIFE ? 'e2e-life' : ''

export default defineConfig({
  test: {
    include: [`${tale || 'e2e'}/**/*.test.ts`],
    bail: tale ? 1 : 0,
    fileParallelism: false,
    isolate: false,
    testTimeout: tale ? 180_000 : 60_000,
    hookTimeout: 60_000,
    reporters: ['default', './tools/tally.ts'],
  },
})
