import type { Language } from '../../../src/domain/language.ts'
import { Act, LanguageSwitch, RespondentPage } from '../../components/respond/respondent-page.tsx'
import { doorsText } from '../../text/doors.ts'

type Props = { language: Language; typed: string; fault?: string }

/** Where a code from a letter or a printed questionnaire is typed. */
export function CodePage({ language, typed, fault }: Props) {
  const t = doorsText[language].frontDoor
  const described = fault ? 'code-hint code-fault' : 'code-hint'
  return (
    <RespondentPage language={language} title={fault ? `${t.faultTitle} ${t.title}` : t.title}>
      <form method="post" action="/code">
        <input type="hidden" name="language" value={language} />
        <h1>{t.title}</h1>
        {fault && (
          <p class="e" role="alert" tabindex={-1} autofocus>
            <a href="#code">{fault}</a>
          </p>
        )}
        <p>{t.lead}</p>
        <label class="q" for="code">
          {t.label}
        </label>
        <p class="h" id="code-hint">
          {t.hint}
        </p>
        {fault && (
          <p class="f" id="code-fault">
            {fault}
          </p>
        )}
        <input
          type="text"
          id="code"
          name="code"
          value={typed}
          dir="ltr"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-describedby={described}
          aria-invalid={fault ? 'true' : undefined}
        />
        <p>
          <Act act="start">{t.submit}</Act>
        </p>
        <LanguageSwitch language={language} />
      </form>
    </RespondentPage>
  )
}
