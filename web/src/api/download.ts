// SPDX-License-Identifier: Apache-2.0
//
// Fetches a file that has to be asked for, with a reason and perhaps a password, and hands it
// to the browser to be kept. A plain link could say neither, and could show no refusal.
import { reach, type Wish } from './client'

// "attachment; filename*=UTF-8''%E5%90%8D.xlsx" -> "名.xlsx"
export function nameOf(disposition: string | null): string | null {
  const wide = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')
  if (wide) return decodeURIComponent(wide[1]!.trim())
  return /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1]?.trim() ?? null
}

export function keep(bytes: Blob, name: string): void {
  const link = document.createElement('a')
  const url = URL.createObjectURL(bytes)
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser takes the bytes after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

export async function download(method: string, path: string, wish: Wish): Promise<string> {
  const answer = await reach(method, path, wish)
  const name = nameOf(answer.headers.get('Content-Disposition')) ?? path.split('/').at(-1)!
  keep(await answer.blob(), name)
  return name
}
