// SPDX-License-Identifier: Apache-2.0
//
// How the screens are built: everything into web/dist, nothing from any other host,
// no inline script and no data: address, so that the server can send
// Content-Security-Policy: default-src 'self'. In development /api goes to HENGWEN_URL
// or, without one, to the mock (npm run mock).
import vue from '@vitejs/plugin-vue'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { packed } from './tools/gzip.ts'
import { plainData } from './tools/plain-data.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const server = process.env.HENGWEN_URL ?? 'http://127.0.0.1:8090'

export default defineConfig({
  plugins: [plainData(at('..')), vue(), packed(at('./dist'))],
  resolve: { alias: { '@': at('./src'), '@data': at('..') } },
  define: {
    __VUE_OPTIONS_API__: 'true',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_I18N_FULL_INSTALL__: 'false',
    __VUE_I18N_LEGACY_API__: 'false',
    __INTLIFY_PROD_DEVTOOLS__: 'false',
    __INTLIFY_DROP_MESSAGE_COMPILER__: 'false',
    // Messages become small trees that are walked; nothing is ever evaluated as code.
    __INTLIFY_JIT_COMPILATION__: 'true',
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  server: {
    proxy: { '/api': { target: server, changeOrigin: false } },
    fs: { allow: [at('.'), at('../labels'), at('../policy')] },
  },
})
