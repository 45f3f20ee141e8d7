import type { IssueLevel, IssueStep } from '../../src/domain/issue.ts'
import { inEveryLanguage } from './catalogue.ts'

type Words = {
  title: string
  levels: Record<IssueLevel, string>
  states: Record<'open' | 'settled', string>
  until: (due: string) => string
  late: string
  steps: Record<IssueStep, (level: string, due: string) => string>
}

const en: Words = {
  title: 'Issues',
  levels: { 1: 'focal point', 2: 'coordination', 3: 'direction' },
  states: { open: 'Open', settled: 'Settled' },
  until: (due) => `until ${due}`,
  late: 'past its day',
  steps: {
    raised: (level, due) => `Raised. With: ${level}, until ${due}.`,
    noted: () => 'Note.',
    moved: (level, due) => `Passed on. Now with: ${level}, until ${due}.`,
    'moved-late': (level, due) =>
      `Its day had passed, so it was passed on. Now with: ${level}, until ${due}.`,
    settled: () => 'Settled.',
    reopened: (level, due) => `Open again. With: ${level}, until ${due}.`,
  },
}

const fr: Words = {
  title: 'Difficultés',
  levels: { 1: 'point focal', 2: 'coordination', 3: 'direction' },
  states: { open: 'Ouverte', settled: 'Réglée' },
  until: (due) => `jusqu’au ${due}`,
  late: 'délai dépassé',
  steps: {
    raised: (level, due) => `Signalée. S’en occupe : ${level}, jusqu’au ${due}.`,
    noted: () => 'Note.',
    moved: (level, due) => `Transmise. S’en occupe maintenant : ${level}, jusqu’au ${due}.`,
    'moved-late': (level, due) =>
      `Son délai était passé, elle a été transmise. S’en occupe maintenant : ${level}, jusqu’au ${due}.`,
    settled: () => 'Réglée.',
    reopened: (level, due) => `Rouverte. S’en occupe : ${level}, jusqu’au ${due}.`,
  },
}

/** Issues, as both sides read them. */
export const issuesText = inEveryLanguage({ en, fr }, { rn: {} })
