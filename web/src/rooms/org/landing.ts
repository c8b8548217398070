// SPDX-License-Identifier: Apache-2.0
//
// Where one arrives after signing in: at the own unit, unless all its households lie below
// one single unit, and there again; then at the first unit where they part. So the nation's
// account sees the province that works with the program, and the way up stands above it.
import { units, type Period } from '@/api'

const deepest = 6

export async function landing(own: string, period: Period): Promise<string> {
  let code = own
  for (let step = 0; step < deepest; step += 1) {
    const { households, coverage_by_child: below } = await units.overview(code, period)
    const telling = below.filter((one) => one.filed > 0)
    if (telling.length > 1) return code
    if (telling.length === 0 || telling[0]!.filed < households) return own
    code = telling[0]!.unit.code
  }
  return own
}
