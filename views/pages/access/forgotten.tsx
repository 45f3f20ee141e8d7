import type { Language } from '../../../src/domain/language.ts'
import { FaultSummary, type FieldFault, TextField } from '../../components/fields.tsx'
import { accessText } from '../../text/access.ts'
import { PlainPage } from '../plain-page.tsx'

type Props = { language: Language; stylesheet: string }
type FormProps = Props & { email: string; faults: readonly FieldFault[] }

export function ForgottenPage({ language, stylesheet, email, faults }: FormProps) {
  const text = accessText[language]
  return (
    <PlainPage language={language} title={text.forgotten.title} stylesheet={stylesheet}>
      <FaultSummary title={text.faultsTitle} faults={faults} />
      <p>{text.forgotten.lead}</p>
      <form method="post" action="/sign-in/forgotten" class="stack">
        <TextField
          name="email"
          label={text.signIn.email}
          type="email"
          autocomplete="username"
          value={email}
          faults={faults}
        />
        <div>
          <button type="submit">{text.forgotten.submit}</button>
        </div>
      </form>
      <p>
        <a href="/sign-in">{text.forgotten.back}</a>
      </p>
    </PlainPage>
  )
}

/** The same words whether or not the address is known here. */
export function LinkOnItsWayPage({ language, stylesheet }: Props) {
  const text = accessText[language].forgotten
  return (
    <PlainPage language={language} title={text.doneTitle} stylesheet={stylesheet}>
      <p>{text.done}</p>
      <p>
        <a href="/sign-in">{text.back}</a>
      </p>
    </PlainPage>
  )
}
