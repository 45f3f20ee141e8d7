import type { RespondentLanguage } from '../../../src/domain/language.ts'
import { gradeNames } from '../../../src/domain/meeting-check.ts'
import { Act } from '../../components/respond/respondent-page.tsx'
import { meetingCheckTold } from '../../text/meeting-check.ts'

/** How the question stands: nothing is chosen beforehand, whatever was answered before. */
export type MeetingQuestion = {
  k: number
  told: 'asked' | 'missing' | 'kept' | { trouble: string }
}

type Props = { language: RespondentLanguage; check: MeetingQuestion }

/** One question after the meeting: was it worth its time? */
export function MeetingCheck({ language, check: { k, told } }: Props) {
  const t = meetingCheckTold[language]
  if (told === 'kept')
    return (
      <p class="n" role="status" tabindex={-1} autofocus>
        {t.kept}
      </p>
    )
  const fault = told === 'missing' ? t.missing : told === 'asked' ? undefined : told.trouble
  return (
    <form method="post">
      <input type="hidden" name="page" value="start" />
      <input type="hidden" name="language" value={language} />
      {fault && (
        <p class="e" role="alert" tabindex={-1} autofocus>
          <a href="#worth">{fault}</a>
        </p>
      )}
      <fieldset id="worth" aria-invalid={fault ? 'true' : undefined}>
        <legend>{t.question}</legend>
        <p class="h">{t.hint(k)}</p>
        {gradeNames.map((grade) => (
          <label class="o">
            <input type="radio" name="worth" value={`${grade}`} />
            {t.grades[grade]}
          </label>
        ))}
      </fieldset>
      <Act act="meeting-check" kind="s">
        {t.send}
      </Act>
    </form>
  )
}
