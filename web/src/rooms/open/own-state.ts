// SPDX-License-Identifier: Apache-2.0
//
// What a worker is told about the state of the own application: few words for the many states
// of the inside.
const says: Record<string, string> = {
  draft: 'draft', reopened: 'draft', returned: 'returned', rejected: 'rejected',
  appealed: 'appealed', withdrawn: 'withdrawn', active: 'active', review_due: 'active',
  notice: 'notice', exit_notice: 'notice', exited: 'left', follow_up: 'left', closed: 'left',
  archived: 'left', destroyed: 'left', temporary: 'active',
}

export const saysOf = (state: string): string => says[state] ?? 'under_way'
