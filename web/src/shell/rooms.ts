// SPDX-License-Identifier: Apache-2.0
//
// The rooms of the house, in the order of the navigation. A room shows to whoever holds one of
// its rights; the server decides again at every call.
import { Avatar, Calendar, Checked, Document, Lock, Memo, OfficeBuilding, UploadFilled }
  from '@element-plus/icons-vue'
import { UserFilled } from '@element-plus/icons-vue'
import type { Component } from 'vue'
import type { Right } from '@/api/contract'

export interface Room {
  room: string
  to: string
  icon: Component
  name: string
  rights: Right[]
}

export const rooms: Room[] = [
  { room: 'work', to: '/work', icon: Checked, name: 'shell.rooms.work',
    rights: ['work_on_dossiers'] },
  { room: 'org', to: '/units', icon: OfficeBuilding, name: 'shell.rooms.org',
    rights: ['see_units'] },
  { room: 'report', to: '/forms', icon: Document, name: 'shell.rooms.report',
    rights: ['see_forms'] },
  { room: 'dossier', to: '/households', icon: UserFilled, name: 'shell.rooms.dossier',
    rights: ['open_households'] },
  { room: 'year', to: '/year', icon: Calendar, name: 'shell.rooms.year',
    rights: ['open_households', 'weigh_policies'] },
  { room: 'import', to: '/imports', icon: UploadFilled, name: 'shell.rooms.import',
    rights: ['import_workbooks'] },
  { room: 'privacy', to: '/privacy', icon: Lock, name: 'shell.rooms.privacy',
    rights: ['open_households', 'answer_requests', 'record_disclosures', 'propose_destruction',
      'confirm_destruction', 'record_consents'] },
  { room: 'people', to: '/accounts', icon: Avatar, name: 'shell.rooms.people',
    rights: ['open_accounts', 'grant_roles', 'read_log'] },
  { room: 'log', to: '/log', icon: Memo, name: 'shell.rooms.log', rights: ['read_log'] },
]
