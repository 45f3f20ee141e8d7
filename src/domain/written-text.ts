import type { Fields } from './draft.ts'
import { questionsOf, type Survey } from './survey.ts'

/**
 * What a text is by where it was written: a *comment* on a questionnaire, a *proposal* of a statement, or part of an
 * appreciative *inquiry*, whose stories and wishes have rules of their own.
 */
export type TextKind = 'comment' | 'proposal' | 'inquiry'

/** How a text may be used, from the most open to the most closed. A story alone may be told with its teller's name. */
export const consents = ['named', 'unnamed', 'quote', 'summary', 'none'] as const
export type Consent = (typeof consents)[number]

/** What holds where nobody said how a text may be used: it is counted with those of others and never quoted. */
export const unsaidConsent: Consent = 'summary'

/**
 * A consent as it is kept, read back.
 * @example readConsent(null) // 'summary'
 */
export function readConsent(kept: string | null | undefined): Consent {
  return consents.find((one) => one === kept) ?? unsaidConsent
}

/** The question a field belongs to: its comment and its numbered entries carry the question's code in front. */
export function questionOf(field: string): string {
  return field.split('_')[0] ?? field
}

/** What somebody wrote in words, field by field: who asked the questions of an interview is no text. */
export function textsIn(
  survey: Survey,
  answers: Fields,
): readonly { question: string; words: string }[] {
  const open = new Set(
    questionsOf(survey).flatMap(({ code, type }) =>
      type === 'text' || type === 'propose_indicator' ? [code] : [],
    ),
  )
  return Object.entries(answers).flatMap(([question, words]) =>
    (open.has(questionOf(question)) || question.endsWith('_why')) && words !== ''
      ? [{ question, words }]
      : [],
  )
}

/** What kind of text a field of a survey holds. */
export function textKind(survey: Survey, field: string): TextKind {
  if (survey.kind === 'appreciative_inquiry') return 'inquiry'
  const asked = questionsOf(survey).find(({ code }) => code === questionOf(field))
  return asked?.type === 'propose_indicator' ? 'proposal' : 'comment'
}

/** Where comments are asked for their consent, and where stories are. */
const consentQuestions = ['CNS-01', 'DIS-07']

/**
 * How the texts of one part may be used. The part's own question decides. A part that does not ask is bound by a *none*
 * given in another part of the same person; a yes given there was not given for this one.
 * @param own what was answered to the part
 * @param others what the same person answered to the other parts
 * @example consentTo({ 'CNS-01': 'quote' }, []) // 'quote'
 * @example consentTo({}, [{ 'CNS-01': 'quote' }]) // null: nobody asked
 */
export function consentTo(own: Fields, others: readonly Fields[]): Consent | null {
  const said = (answers: Fields) =>
    consentQuestions.flatMap((code) => consents.find((one) => one === answers[code]) ?? [])[0]
  const closed = others.some((answers) => said(answers) === 'none')
  return said(own) ?? (closed ? 'none' : null)
}

/** Whether a text of a kind may stand in the results as it is, once it is cleaned. */
export function mayBeQuoted(kind: TextKind, consent: string | null): boolean {
  return kind === 'comment' && readConsent(consent) === 'quote'
}

/** The section of a survey in which a field stands. */
export function sectionOf(survey: Survey, field: string): string | null {
  const code = questionOf(field)
  return (
    survey.sections.find(({ questions }) => questions.some((asked) => asked.code === code))?.id ??
    null
  )
}
