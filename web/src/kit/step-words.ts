// SPDX-License-Identifier: Apache-2.0
//
// What states, steps and demands of a dossier are called, in the language of the screen. A word
// nobody knows is shown as it is.
import papers from '@data/policy/evidence.json'
import words from '@data/labels/steps.json'
import type { Said } from '@/api/dossier-contract'
import { inWords } from './language'

type Group = keyof typeof words

const from = (group: Group) => (word: string): string => inWords(words[group][word]) || word

export const stateWord = from('states')
export const stepWord = from('steps')
export const demandWord = from('demands')
export const orderWord = from('orders')
export const reckoningWord = from('reckonings')

// Who acts without a role; nothing for a role.
export const outsiderWord = (word: string): string => inWords(words.outsiders[word])

export const paperWord = (key: string): string =>
  inWords(papers.find((one) => one.key === key)) || key

// All that may be asked for, to choose from.
export const allPapers = () => papers.map(({ key }) => ({ value: key, label: paperWord(key) }))

export const saidOf = (said: Said | undefined): string =>
  typeof said === 'string' ? said : inWords(said)

// How a state looks; the word itself always says it too.
const tones: Record<string, string> = {
  returned: 'warn', rejected: 'bad', objection: 'bad', appealed: 'warn', suspended: 'bad',
  active: 'good', temporary: 'good', notice: 'calm', exit_notice: 'calm', approval: 'accent',
  exit_proposed: 'warn', review_due: 'warn',
}
export const stateTone = (state: string): string => tones[state] ?? ''
