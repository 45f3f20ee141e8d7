import type { ComponentChildren } from 'preact'
import { AnswerList } from '../../components/respond/answer-list.tsx'
import type { Asked } from '../../components/respond/asked.ts'
import { Act, LanguageSwitch, RespondentPage } from '../../components/respond/respondent-page.tsx'
import { respondText } from '../../text/respond.ts'

type Props = {
  /** Whose answers they are, where the office types for a partner. */
  above?: ComponentChildren
  asked: Asked
  revision: number
  changedElsewhere: boolean
  late: boolean
  /** The answers once more, where they could not be found again if they came too late. */
  carried?: readonly (readonly [string, string])[]
  /** Nothing could be kept just now. */
  unkept?: { title: string; words: string }
}

/** Everything once more before it is sent. */
export function CheckPage({
  above,
  asked,
  revision,
  changedElsewhere,
  late,
  carried,
  unkept,
}: Props) {
  const t = respondText[asked.language]
  return (
    <RespondentPage language={asked.language} kind="check" title={t.check.title}>
      {above}
      <form method="post">
        <input type="hidden" name="page" value="check" />
        <input type="hidden" name="part" value={asked.survey.id} />
        <input type="hidden" name="language" value={asked.language} />
        <input type="hidden" name="revision" value={`${revision}`} />
        {carried?.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <LanguageSwitch language={asked.language} offered={asked.offered} />
        <h1>{t.check.title}</h1>
        {changedElsewhere && (
          <p class="e" role="alert" tabindex={-1} autofocus>
            {t.conflict.elsewhere}
          </p>
        )}
        {unkept && (
          <div class="e" role="alert">
            <strong>{unkept.title}</strong>
            <p>{unkept.words}</p>
          </div>
        )}
        {late && <p class="n">{t.form.lateNotice}</p>}
        <p>{t.check.words}</p>
        <Act act="send">{t.check.send}</Act>
        <Act act="edit" kind="s">
          {t.check.edit}
        </Act>
        <AnswerList asked={asked} />
        <Act act="send">{t.check.send}</Act>
      </form>
    </RespondentPage>
  )
}
