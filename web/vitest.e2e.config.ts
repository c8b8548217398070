// SPDX-License-Identifier: Apache-2.0
//
// Browser tests: they drive web/dist in a real Chromium, against the server named by
// HENGWEN_URL (with HENGWEN_PASSWORD) or else against the mock.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['e2e/**/*.test.ts'],
    fileParallelism: false,
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', './tools/tally.ts'],
  },
})
