import type { ComponentChildren } from 'preact'
import type { Collision } from '../../../src/domain/draft.ts'
import { type Asked, fallsBack, said } from '../../components/respond/asked.ts'
import { Conflict } from '../../components/respond/conflict.tsx'
import { FaultList } from '../../components/respond/fault-list.tsx'
import { Act, LanguageSwitch, RespondentPage } from '../../components/respond/respondent-page.tsx'
import { SurveyForm } from '../../components/respond/survey-form.tsx'
import { takenFrom } from '../../text/catalogue.ts'
import { respondText } from '../../text/respond.ts'

type Props = {
  /** Whose form it is, where the office types for a partner. */
  above?: ComponentChildren
  asked: Asked
  /** The revision of the draft these fields show. */
  revision: number
  /** The island that saves as one types; the page is whole without it. */
  script: string | undefined
  notice?: { title?: string; words: string; alert?: boolean }
  collisions?: readonly Collision[]
  /** Fields that show what could not be kept; the page's script leaves them to the person. */
  unsaved?: readonly string[]
}

/** The answering page: the reply to a button, never to an address alone. */
export function AnswerFormPage(props: Props) {
  const { above, asked, revision, script, notice, collisions = [], unsaved = [] } = props
  const t = respondText[asked.language]
  const { faults } = asked
  const { words: title, lang } = said(asked, asked.survey.title)
  const problem = faults.length > 0 || collisions.length > 0
  return (
    <RespondentPage
      language={asked.language}
      kind="form"
      title={problem ? `${t.faults.pageTitle} ${title}` : title}
    >
      {above}
      <form method="post" novalidate data-unsaved={unsaved.join(' ') || undefined}>
        <input type="hidden" name="page" value="form" />
        <input type="hidden" name="part" value={asked.survey.id} />
        <input type="hidden" name="language" value={asked.language} />
        <input type="hidden" name="revision" value={`${revision}`} />
        <div class="bar">
          {/* The first button is what Enter presses: it saves. */}
          <Act act="save" kind="l">
            {t.form.save}
          </Act>
          <LanguageSwitch language={asked.language} offered={asked.offered} />
        </div>
        <h1 lang={lang}>{title}</h1>
        {notice && (
          <div class={notice.alert ? 'e' : 'n'} role={notice.alert ? 'alert' : 'status'}>
            {notice.title && <strong>{notice.title}</strong>}
            <p>{notice.words}</p>
          </div>
        )}
        <FaultList asked={asked} />
        {collisions.length > 0 && <Conflict asked={asked} collisions={collisions} />}
        {fallsBack(asked) && <p class="h">{t.form.otherLanguage}</p>}
        <p>{t.form.scale[asked.survey.kind]}</p>
        <p class="h" lang={takenFrom(t.form.server)}>
          {t.form.server}
        </p>
        <p id="progress" lang={takenFrom(t.form.progress)} data-words={t.form.progress} />
        <SurveyForm asked={asked} />
        <Act act="check">{t.form.check}</Act>
        <Act act="save" kind="s">
          {t.form.save}
        </Act>
        <p
          id="status"
          role="status"
          lang={takenFrom(t.form.savedAt)}
          data-saved={t.form.savedAt}
          data-unsaved={t.form.unsaved}
          data-offline={t.form.offline}
          data-attention={t.form.attention}
          data-replaced={t.form.replaced}
        />
      </form>
      {script && <script type="module" src={script} />}
    </RespondentPage>
  )
}
