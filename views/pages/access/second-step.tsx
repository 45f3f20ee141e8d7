import type { Language } from '../../../src/domain/language.ts'
import { FaultSummary, type FieldFault, TextField } from '../../components/fields.tsx'
import { accessText } from '../../text/access.ts'
import { PlainPage } from '../plain-page.tsx'

type Props = {
  language: Language
  stylesheet: string
  /** Proves that the password was right, for some minutes. */
  ticket: string
  /** Where to go on afterwards. */
  next: string
  faults: readonly FieldFault[]
}

/** The second step of signing in. */
export function SecondStepPage({ language, stylesheet, ticket, next, faults }: Props) {
  const text = accessText[language]
  const { secondStep: t } = text
  return (
    <PlainPage language={language} title={t.title} stylesheet={stylesheet}>
      <FaultSummary title={text.faultsTitle} faults={faults} />
      <p>{t.lead}</p>
      <form method="post" action="/sign-in/code" class="stack">
        <input type="hidden" name="ticket" value={ticket} />
        {next !== '/' && <input type="hidden" name="next" value={next} />}
        <TextField
          name="code"
          label={t.code}
          hint={t.hint}
          autocomplete="one-time-code"
          value=""
          faults={faults}
        />
        <div>
          <button type="submit">{text.signIn.submit}</button>
        </div>
      </form>
      <p>{t.lost}</p>
      <p>
        <a href="/sign-in">{t.back}</a>
      </p>
    </PlainPage>
  )
}
