// SPDX-License-Identifier: Apache-2.0
//
// The shapes that travel between the screens and the server. They are the server's own
// (schema.ts is written from its description), narrowed only where it says "any JSON": money
// is the text "1234.50", a date the text "2015-03-05", a code a wire word such as "deep"
// whose words for people come from the code lists.
import type { components } from './schema'

type Schemas = components['schemas']

export type Both = Schemas['Words']

// What between us and the server may answer knows only a status; this server says it all.
export type Problem = Pick<Schemas['Problem'], 'status' | 'why'> & Partial<Schemas['Problem']>

export type Unit = Schemas['UnitBrief']
export type UnitName = Schemas['UnitName']
export type UnitDetail = Schemas['UnitPage']
export type Level = Unit['level']
export type Session = Schemas['Session']
export type Profile = Schemas['Profile']

export type Campaign = Schemas['CampaignBrief']

export type CodeCount = Schemas['CodeCount']
export type MonthMoney = Schemas['MonthSum']
export type Overview = Schemas['UnitOverview']

export type FormName = Schemas['FormName']
export type FormItem = Schemas['AskedItem']
export type FormDefinition = Schemas['FormDefinition']
export type Origin = Schemas['SaidItem']['origin']

// Missing is not zero: a value that nobody has said is null.
export type FilledItem = Omit<Schemas['SaidItem'], 'value'> & { value: string | null }
export type FilledItems = Record<string, FilledItem>

// Empty when the check could not be tried; the words say why.
export type Check = Omit<Schemas['SaidCheck'], 'ok'> & { ok: boolean | null }

export type FilledForm = Omit<Schemas['SaidForm'], 'items' | 'checks'> & {
  items: FilledItems
  checks: Check[]
}

// The unit's own records, without those of the units below, and then each of these.
type UnitItems = { unit: Unit; items: FilledItems }
export type FormChildren = { unit: UnitItems; children: UnitItems[] }

export type RecordColumn = Schemas['RecordColumn']
export type CellValue = string | number | boolean | null
export type RecordLine = Omit<Schemas['RecordLine'], 'cells'> & {
  cells: Record<string, CellValue | undefined>
}
export type CellRecords = Omit<Schemas['CellRecords'], 'value' | 'total' | 'rows' | 'next'> & {
  value: string | null
  total: string | null
  rows: RecordLine[]
  next: string | null
}

export type HouseholdLine = Schemas['ListedHousehold']
export type Judgement = Schemas['JudgementPage']
export type TimelineEntry = Schemas['TimelineEntry']

// The fields of a record as texts, by the names that the labels explain.
export type Fields = Record<string, unknown>
type Lines = 'members' | 'incomes' | 'expenses' | 'assets'
export type Household = Omit<Schemas['HouseholdPage'], 'household' | Lines> & {
  household: Fields
} & Record<Lines, Fields[]>

export type CodeList = Schemas['ShownList']
export type CodeLists = Schemas['ShownLists']
export type FieldLabel = Schemas['ShownField']
export type RecordLabel = Schemas['ShownRecord']
export type Labels = Schemas['ShownLabels']

export type SheetProgress = Schemas['SheetProgress']
export type Import = Schemas['Import']
export type ImportState = Import['state']
export type BadRow = Schemas['BadRow']

export type SignInMethods = Schemas['SignInMethods']
export type NewFactor = Schemas['OfferedFactor']
export type Delegation = Schemas['ShownDelegation']
export type Delegations = Schemas['Delegations']
export type NewDelegation = Schemas['DelegationWish']
export type Account = Schemas['ShownAccount']
export type AccountWish = Schemas['NewAccount']
// With the first password, which is told this once.
export type OpenedAccount = Schemas['AccountWithPassword']
export type ShownRoles = Schemas['RolesPage']
export type Role = Session['role']
// The words of src/domain/account/rights.hpp that a screen asks about.
export type Right =
  | 'see_units' | 'see_forms' | 'type_figures' | 'open_households' | 'import_workbooks'
  | 'export_persons' | 'reveal_secrets' | 'reveal_children' | 'record_consents'
  | 'answer_requests' | 'propose_destruction' | 'confirm_destruction' | 'record_disclosures'
  | 'open_accounts' | 'grant_roles' | 'read_log' | 'run_the_system' | 'work_on_dossiers'
  | 'draw_samples' | 'weigh_policies' | 'record_visits' | 'see_registers' | 'keep_registers'

export type LogEntry = Schemas['ShownEntry']
export type LogEntryPage = Schemas['ShownWholeEntry']
export type LogVerified = Schemas['LogVerified']

export type ConsentText = Schemas['ConsentText']
export type Consent = Schemas['ConsentRow']
export type NewConsent = Schemas['ConsentWish']
export type PersonalField = Schemas['ShownPersonalField']
export type PersonalFields = Schemas['PersonalFieldList']
export type Disclosure = Schemas['ShownDisclosure']
export type NewDisclosure = Schemas['DisclosureWish']
export type PersonRequest = Schemas['ShownRequest']
export type NewPersonRequest = Schemas['PersonRequestWish']
export type Destruction = Schemas['ShownDestruction']
export type DueFile = Schemas['ShownDueFile']
export type ChildAccess = Schemas['ShownChildAccess']
export type Assessment = Schemas['ShownAssessment']
export type NewAssessment = Schemas['AssessmentWish']
export type Incident = Schemas['ShownIncident']
export type NewIncident = Schemas['IncidentWish']
export type NewIncidentStep = Schemas['IncidentStepWish']
export type WholeRequest = Schemas['WholeRequest']
export type FileLock = Schemas['FileLock']

export type YearCounts = Schemas['YearCounts']
export type YearList = YearCounts['items'][number]['list']
export type YearItem = Schemas['YearItem']
export type VisitList = Schemas['VisitList']
export type Visit = VisitList['items'][number]
export type VisitWish = Schemas['VisitWish']
export type VisitCorrection = Schemas['VisitCorrection']
export type Sample = Schemas['ShownSample']
export type SampleWish = Schemas['SampleWish']
export type SamplePage = Schemas['SamplePage']
export type DrawnFile = Schemas['DrawnFile']
export type SampleFinding = NonNullable<DrawnFile['finding']>
export type PolicyWish = Schemas['WhatIfWish']
export type WhatIf = Schemas['WhatIfPage']
export type MovedHousehold = Schemas['ShownMoved']
export type Movement = MovedHousehold['movement']
export type RuleVersion = Schemas['ShownRule']

export interface Page<T> {
  items: T[]
  next?: string | null
}
