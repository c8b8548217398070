// SPDX-License-Identifier: Apache-2.0
//
// The mock's copy of the table of roles and rights (src/domain/account/rights.hpp).
import type { ShownRoles } from '../src/api/contract.ts'
import type { Right } from './answers.ts'

type Role = ShownRoles['roles'][number]['role']

const work: Right[] = [
  'see_units', 'see_forms', 'type_figures', 'open_households', 'work_on_dossiers',
]
const above: Right[] = ['draw_samples', 'weigh_policies']
const seen: Right[] = ['see_units', 'see_forms', 'open_households', 'reveal_secrets']

const rows: [Role, string, string, Right[]][] = [
  ['base_clerk', '基层工会经办', 'Base clerk',
    [...work, 'record_visits', 'import_workbooks', 'reveal_secrets', 'record_consents']],
  ['base_chair', '基层工会负责人', 'Base chair',
    [...work, 'reveal_secrets', 'reveal_children', 'record_consents', 'answer_requests']],
  ['upper_reviewer', '上级工会审核', 'Upper reviewer', [...work, ...above, 'reveal_secrets']],
  ['centre_reviewer', '帮扶中心审核', 'Centre reviewer',
    [...work, ...above, 'import_workbooks', 'export_persons', 'reveal_secrets', 'record_consents',
      'answer_requests', 'propose_destruction', 'record_disclosures', 'see_registers',
      'keep_registers']],
  ['approver', '审批人', 'Approver',
    [...seen, 'reveal_children', 'confirm_destruction', 'work_on_dossiers', 'weigh_policies',
      'see_registers', 'keep_registers']],
  ['finance', '财务', 'Finance', [...seen, 'export_persons']],
  ['auditor', '经审（审计）', 'Auditor', [...seen, ...above, 'see_registers', 'read_log']],
  ['contact_officer', '帮扶联系人', 'Contact officer',
    ['see_units', 'open_households', 'reveal_secrets', 'work_on_dossiers', 'record_visits']],
  ['hotline', '12351 热线', 'Hotline', ['see_units']],
  ['assigned_helper', '律师、志愿者', 'Lawyer or volunteer', []],
  ['upper_statistics', '上级统计', 'Upper statistics',
    ['see_units', 'see_forms', 'open_households', 'weigh_policies']],
  ['system_administrator', '系统管理员', 'System administrator',
    ['see_units', 'open_accounts', 'run_the_system']],
  ['security_administrator', '安全管理员', 'Security administrator', ['see_units', 'grant_roles']],
  ['audit_administrator', '审计管理员', 'Audit administrator', ['see_units', 'read_log']],
]

const words: [Right, string, string][] = [
  ['see_units', '查看工会组织和它的数字', 'See the tree of unions and its numbers'],
  ['see_forms', '查看统计报表', 'See the filled forms'],
  ['type_figures', '填报没有记录来源的项目', 'Type the items that no record can give'],
  ['open_households', '打开困难职工档案（敏感信息打码）', 'Open households, secrets masked'],
  ['import_workbooks', '导入工作簿', 'Import workbooks'],
  ['export_persons', '导出含个人信息的文件', 'Export files with persons in them'],
  ['reveal_secrets', '写明理由后查看一项敏感信息', 'Reveal one secret of one person, for a reason'],
  ['reveal_children', '查看不满十四周岁儿童的敏感信息', 'Reveal secrets of children under 14'],
  ['record_consents', '登记同意书和撤回', 'Record consents and withdrawals'],
  ['answer_requests', '受理并答复本人的申请', 'Answer what people ask about their data'],
  ['propose_destruction', '提议销毁到期档案', 'Propose to destroy a file'],
  ['confirm_destruction', '复核销毁提议', 'Confirm a destruction'],
  ['record_disclosures', '登记对外提供个人信息', 'Record to whom data was passed on'],
  ['see_registers', '查看影响评估和安全事件', 'See impact assessments and incidents'],
  ['keep_registers', '登记影响评估和安全事件', 'Keep impact assessments and incidents'],
  ['open_accounts', '开设、变更、注销账号', 'Open, change and close accounts'],
  ['grant_roles', '确认账号、解除锁定、重置双因素', 'Confirm and unlock accounts, reset second factors'],
  ['read_log', '查阅审计日志', 'Read the log'],
  ['run_the_system', '运行维护', 'Run the system'],
  ['work_on_dossiers', '办理困难职工档案', 'Work on dossiers'],
  ['record_visits', '登记入户走访', 'Record home visits'],
  ['draw_samples', '抽查下级工会的档案', 'Draw samples of the files below'],
  ['weigh_policies', '测算标准和规则变动', 'Weigh a new standard or rule'],
]

const careful: Role[] = [
  'finance', 'approver', 'system_administrator', 'security_administrator', 'audit_administrator',
]

export const everyRight: Right[] = words.map(([right]) => right)

export const shown: ShownRoles = {
  roles: rows.map(([role, zh, en, rights]) => ({
    role, zh, en, rights,
    second_factor: careful.includes(role),
    administrator: role.endsWith('_administrator'),
  })),
  rights: words.map(([right, zh, en]) => ({ right, zh, en })),
}

export const rightsOf = (role: string): Right[] =>
  rows.find(([one]) => one === role)?.[3] ?? []
export const needsFactor = (role: string): boolean => careful.includes(role as Role)
