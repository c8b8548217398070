// SPDX-License-Identifier: Apache-2.0
import type { RouteRecordRaw } from 'vue-router'
export const dossierRoutes: RouteRecordRaw[] = []
