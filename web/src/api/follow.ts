// SPDX-License-Identifier: Apache-2.0
//
// Follows one import until its state is final: by server-sent events, and by asking every
// second where a proxy in between does not let events through.
import { imports } from './index'
import type { Import } from './contract'

const every_ms = 1000

export function isFinal(one: Pick<Import, 'state'>): boolean {
  return one.state !== 'running'
}

export function follow(id: string, tell: (now: Import) => void): () => void {
  let stopped = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const events = new EventSource(imports.events(id))

  const stop = () => {
    stopped = true
    events.close()
    clearTimeout(timer)
  }

  const hear = (now: Import) => {
    if (stopped) return
    tell(now)
    if (isFinal(now)) stop()
  }

  const ask = async () => {
    try {
      hear(await imports.get(id))
    } catch {
      // The server may be restarting; the import goes on after it, so keep asking.
    }
    if (!stopped) timer = setTimeout(ask, every_ms)
  }

  events.onmessage = (event: MessageEvent<string>) => hear(JSON.parse(event.data) as Import)
  events.onerror = () => {
    events.close()
    if (!stopped) void ask()
  }
  return stop
}
