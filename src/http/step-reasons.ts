import { stepsText } from '../../views/text/steps.ts'
import { lengthOf } from '../domain/answers.ts'
import type { Language } from '../domain/language.ts'
import { oneLine } from '../domain/plain-text.ts'
import { longestReason, type RoundStep, type StepStanding } from '../domain/round-step.ts'
import { type Form, field } from './forms.ts'

/** The field in which somebody says why a round goes on without a step. */
export function reasonField(step: RoundStep): string {
  return `without-${step}`
}

/** What was typed for each open step, and the steps for which no reason, or too long a one, was given. */
export function readReasons(form: Form, steps: readonly StepStanding[]) {
  const open = steps.filter(({ standing }) => standing === 'open').map(({ step }) => step)
  const reasons = new Map(open.map((step) => [step, oneLine(field(form, reasonField(step)))]))
  const missing = open.filter((step) => {
    const reason = reasons.get(step) ?? ''
    return reason === '' || lengthOf(reason) > longestReason
  })
  return { reasons, missing }
}

/** The same for the page that asks again. */
export function toTell({ reasons, missing }: ReturnType<typeof readReasons>, language: Language) {
  const t = stepsText[language]
  return {
    typed: Object.fromEntries([...reasons].map(([step, words]) => [reasonField(step), words])),
    faults: missing.map((step) => ({
      field: reasonField(step),
      words: t.missing(t.steps[step].title),
    })),
  }
}
