// SPDX-License-Identifier: Apache-2.0
//
// Sends a file as it is, telling how much has gone out (fetch cannot), and can be stopped. When the
// session has ended it goes out again once the same person has signed in.
import { address, heard, Refusal, refusalOf, type Query } from './client'

export interface Sending<T> {
  done: Promise<T>
  stop: () => void
}
export type Upload = Sending<string>

export interface FileWish {
  query: Query
  headers?: Record<string, string>
  body: Blob
  progress: (part: number) => void
}

function send<T>(request: XMLHttpRequest, path: string, wish: FileWish): Promise<T> {
  return new Promise((resolve, reject) => {
    request.open('POST', address(path, wish.query))
    const headers = {
      'X-Hengwen': '1',
      'Content-Type': 'application/octet-stream',
      'Accept-Language': document.documentElement.lang || 'zh-CN',
      ...wish.headers,
    }
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.upload.onprogress = (event) => {
      if (event.lengthComputable && event.total > 0) wish.progress(event.loaded / event.total)
    }
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) {
        resolve(JSON.parse(request.responseText) as T)
      } else {
        const id = request.getResponseHeader('X-Request-Id')
        reject(refusalOf(request.status, request.responseText, id))
      }
    }
    request.onerror = () => reject(new Refusal({ status: 0, why: 'unreachable' }, null))
    request.onabort = () => reject(new Refusal({ status: 0, why: 'stopped' }, null))
    request.send(wish.body)
  })
}

export function sendFile<T>(path: string, wish: FileWish): Sending<T> {
  let request = new XMLHttpRequest()
  let stopped = false

  async function insist(): Promise<T> {
    try {
      const answer = await send<T>(request, path, wish)
      heard().answered()
      return answer
    } catch (error) {
      const ended = error instanceof Refusal && error.status === 401
      if (!ended || !(await heard().signedOut()) || stopped) throw error
      request = new XMLHttpRequest()
      return insist()
    }
  }

  const stop = () => {
    stopped = true
    request.abort()
  }
  return { done: insist(), stop }
}

// The answer is the id of the import that the server then works on.
export function upload(file: File, dryRun: boolean, progress: (part: number) => void): Upload {
  const query = { dry_run: dryRun, name: file.name }
  const { done, stop } = sendFile<{ id: string }>('/imports', { query, body: file, progress })
  return { done: done.then(({ id }) => id), stop }
}
