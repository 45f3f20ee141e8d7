import type { RespondentLanguage } from '../../src/domain/language.ts'
import type { ToldStep } from '../../src/domain/seen-issue.ts'
import { longDay } from '../text/dates.ts'
import { issuesText } from '../text/issues.ts'
import { Typed } from './typed.tsx'

type Props = {
  language: RespondentLanguage
  steps: readonly ToldStep[]
  /** Who took a step, and when. */
  whoAndWhen: (step: ToldStep) => string
}

/** What was done about an issue, step by step, with the words that came with each. */
export function IssueHistory({ language, steps, whoAndWhen }: Props) {
  const t = issuesText[language]
  return (
    <ol>
      {steps.map((told) => {
        const { step, level, due } = told.issue
        const words = step === 'settled' ? told.issue.outcome : told.issue.note
        return (
          <li>
            <bdi>{whoAndWhen(told)}</bdi>
            {'. '}
            {t.steps[step](t.levels[level], longDay(due, language))}
            {words !== '' && (
              <>
                {' '}
                <q>
                  <Typed words={words} />
                </q>
              </>
            )}
          </li>
        )
      })}
    </ol>
  )
}
