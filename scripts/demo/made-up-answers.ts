import { askedActions } from '../../src/domain/action-review.ts'
import { indicatorsOf, type Survey } from '../../src/domain/survey.ts'
import { examples, type PartnerCast, remarks } from './cast.ts'
import { tellingOf } from './tellings.ts'

/** How the office does on each commitment, and how that moves from year to year, in steps of the scale. */
const course: Readonly<Record<string, { level: number; perYear: number }>> = {
  RES: { level: 3.3, perYear: 0.25 },
  TRU: { level: 3.1, perYear: 0.1 },
  VAL: { level: 3.9, perYear: 0.05 },
  LEA: { level: 3.2, perYear: 0.35 },
  SUS: { level: 3.0, perYear: -0.15 },
  GOV: { level: 2.7, perYear: 0.2 },
  OVR: { level: 3.6, perYear: 0.15 },
  NNP: { level: 3.5, perYear: 0.1 },
  APP: { level: 4.0, perYear: 0.05 },
  AUT: { level: 3.1, perYear: 0.1 },
  'EQ-': { level: 3.4, perYear: 0.1 },
  'TR-': { level: 3.2, perYear: 0.1 },
  'RO-': { level: 3.6, perYear: 0.1 },
  'RE-': { level: 3.4, perYear: 0.1 },
  'CO-': { level: 3.2, perYear: 0.1 },
}

/** One partner's whole form of one part for one year: the same every time the demo is made. */
export function madeUpAnswers(survey: Survey, partner: PartnerCast, year: number) {
  const codes = indicatorsOf(survey).map(({ code }) => code)
  const grades = Object.fromEntries(codes.map((code) => [code, grade(code, partner, year)]))
  const promises = promiseAnswers(survey, partner)
  if (survey.kind === 'appreciative_inquiry')
    return { ...grades, ...promises, ...tellingOf(partner.name) }
  if (survey.kind === 'scorecard')
    return { ...grades, ...promises, ...scorecardWords(survey, partner, year) }
  return survey.kind === 'principles_check'
    ? { ...grades, ...promises, ...principlesWords(partner, year) }
    : { ...grades, ...promises }
}

/** What a partner says became of last year's promises: most of what the office did, some did not hear of. */
function promiseAnswers(survey: Survey, partner: PartnerCast): Record<string, string> {
  return Object.fromEntries(
    askedActions(survey).map(({ code, words }) => {
      const place = Math.floor((chance(partner.name, words) + chance('promise', words)) * 3.2)
      return [code, (['done', 'done', 'done', 'dk', 'partly', 'not-done'] as const)[place] ?? 'dk']
    }),
  )
}

/** Who answers the second part says little more than its grades. */
function principlesWords(partner: PartnerCast, year: number): Record<string, string> {
  const wantsTalk = chance(partner.name, 'talk', year) < 0.06
  const example = examples[Math.floor(chance(partner.name, 'example', year) * examples.length * 3)]
  return {
    ...(example?.language === partner.language ? { [example.code]: example.text } : {}),
    'NNP-20': wantsTalk ? 'yes' : 'no',
  }
}

function scorecardWords(survey: Survey, partner: PartnerCast, year: number) {
  const fields: Record<string, string> = {}
  const remark = remarks[Math.floor(chance(partner.name, 'remark', year) * remarks.length * 2)]
  if (remark && remark.language === partner.language) fields[`${remark.section}-91`] = remark.text
  const ranked = indicatorsOf(survey).filter(({ headline }) => headline)
  const picked = ranked
    .filter(({ code }) => chance(partner.name, code, year + 50) < 0.1)
    .slice(0, 3)
  if (picked.length > 0) fields['PRI-01'] = picked.map(({ code }) => code).join(' ')
  fields['CNS-01'] = chance(partner.name, 'consent', year) < 0.6 ? 'quote' : 'summary'
  fields['CNS-02'] = 'no'
  return fields
}

function grade(code: string, partner: PartnerCast, year: number): string {
  const luck = chance(partner.name, code, year)
  // How one works together everybody knows; without a class of all, none could be counted.
  const knows = code.startsWith('AUT-')
  if (luck < 0.03 && !knows) return 'dk'
  if (luck > 0.985 && !knows) return 'na'
  const { level, perYear } = course[code.slice(0, 3)] ?? { level: 3.3, perYear: 0 }
  const habit = chance(partner.name, code, 0) * 2 - 1
  const whim = (luck * 2 - 1) * 0.7
  const own = chance('office', code, 0) - 0.5
  const value = Math.round(level + perYear * year + partner.mood + habit * 0.8 + whim + own)
  return `${Math.min(5, Math.max(1, value))}`
}

/** How the office's own team grades it in a year: mostly kinder than its partners, and sometimes too strict. */
export function madeUpSelfScore(survey: Survey, year: number): Record<string, string> {
  const codes = indicatorsOf(survey).map(({ code }) => code)
  return Object.fromEntries(codes.map((code) => [code, ownGrade(code, year)]))
}

function ownGrade(code: string, year: number): string {
  const { level, perYear } = course[code.slice(0, 3)] ?? { level: 3.3, perYear: 0 }
  const kindness = chance('team', code, 0) * 2.4 - 0.8
  return `${Math.min(5, Math.max(1, Math.round(level + perYear * year + kindness)))}`
}

/** A number from 0 to 1 that only depends on its words (FNV-1a, scrambled once more). */
export function chance(...words: readonly (string | number)[]): number {
  let hash = 0x811c9dc5
  for (const letter of words.join('|')) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39)
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32
}
