// SPDX-License-Identifier: Apache-2.0
//
// Unit tests: they stand beside what they test (src/**/x.test.ts).
import { mergeConfig } from 'vite'
import { defineConfig } from 'vitest/config'
import base from './vite.config.ts'

export default mergeConfig(
  base,
  defineConfig({
    test: {
      environment: 'happy-dom',
      include: ['src/**/*.test.ts'],
      reporters: ['default', './tools/tally.ts'],
    },
  }),
)
