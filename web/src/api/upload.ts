// SPDX-License-Identifier: Apache-2.0
//
// Sends one workbook as it is, telling how much has gone out (fetch cannot), and can be
// stopped. The answer is the id of the import that the server then works on.
import { address, Refusal, refusalOf } from './client'

export interface Upload {
  done: Promise<string>
  stop: () => void
}

export function upload(file: File, dryRun: boolean, progress: (part: number) => void): Upload {
  const request = new XMLHttpRequest()
  const done = new Promise<string>((resolve, reject) => {
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
  return { done, stop: () => request.abort() }
}
