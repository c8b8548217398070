// SPDX-License-Identifier: Apache-2.0
//
// Sends one workbook as it is, telling how much has gone out (fetch cannot), and can be
// stopped. The answer is the id of the import that the server then works on. When the session
// has ended the workbook goes out again once the same person has signed in.
import { address, heard, Refusal, refusalOf } from './client'

export interface Upload {
  done: Promise<string>
  stop: () => void
}

function send(
  request: XMLHttpRequest, file: File, dryRun: boolean, progress: (part: number) => void,
): Promise<string> {
  return new Promise((resolve, reject) => {
    request.open('POST', address('/imports', { dry_run: dryRun, name: file.name }))
    request.setRequestHeader('X-Hengwen', '1')
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.upload.onprogress = (event) => {
      if (event.lengthComputable && event.total > 0) progress(event.loaded / event.total)
    }
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) {
        resolve((JSON.parse(request.responseText) as { id: string }).id)
      } else {
        const id = request.getResponseHeader('X-Request-Id')
        reject(refusalOf(request.status, request.responseText, id))
      }
    }
    request.onerror = () => reject(new Refusal({ status: 0, why: 'unreachable' }, null))
    request.onabort = () => reject(new Refusal({ status: 0, why: 'stopped' }, null))
    request.send(file)
  })
}

export function upload(file: File, dryRun: boolean, progress: (part: number) => void): Upload {
  let request = new XMLHttpRequest()
  let stopped = false

  async function insist(): Promise<string> {
    try {
      const id = await send(request, file, dryRun, progress)
      heard().answered()
      return id
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
