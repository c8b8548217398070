// SPDX-License-Identifier: Apache-2.0
//
// Papers of an application: photos and PDFs, item by item of the evidence list; of a dossier for
// officers, and of the own application by its code, which goes in a header and in no address.
import { nameOf } from './download'
import { call, reach, type Wish } from './client'
import { sendFile, type Sending } from './upload'

export interface Paper {
  id: string
  item: string
  kind: 'jpeg' | 'png' | 'pdf'
  bytes: number
  width?: number
  height?: number
  pages?: number
  has_thumbnail: boolean
  by_worker: boolean
  by?: string
  added_at: string
}
export type PaperList = { items: Paper[]; may_change: boolean }
export type OpenPaper = { bytes: Blob; name: string }

export interface Shelf {
  list: (signal?: AbortSignal) => Promise<PaperList>
  add: (item: string, body: Blob, progress: (part: number) => void) => Sending<Paper>
  remove: (id: string) => Promise<void>
  open: (id: string) => Promise<OpenPaper>
  thumbnail: (id: string) => Promise<Blob>
}

function shelf(path: string, headers: Record<string, string>): Shelf {
  const wish = (signal?: AbortSignal): Wish => ({ headers, ...(signal ? { signal } : {}) })
  const at = (id: string) => `${path}/${encodeURIComponent(id)}`
  return {
    list: (signal) => call<PaperList>('GET', path, wish(signal)),
    add: (item, body, progress) =>
      sendFile<Paper>(path, { query: { item }, headers, body, progress }),
    remove: async (id) => {
      await call('DELETE', at(id), wish())
    },
    thumbnail: async (id) => (await reach('GET', `${at(id)}/thumbnail`, wish())).blob(),
    open: async (id) => {
      const answer = await reach('GET', at(id), wish())
      const name = nameOf(answer.headers.get('Content-Disposition')) ?? id
      return { bytes: await answer.blob(), name }
    },
  }
}

export const papersOf = (dossier: string): Shelf =>
  shelf(`/dossiers/${encodeURIComponent(dossier)}/papers`, {})
export const ownPapers = (code: string): Shelf =>
  shelf('/public/applications/papers', { 'X-Hengwen-Code': code })
