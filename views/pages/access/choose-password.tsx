import type { Language } from '../../../src/domain/language.ts'
import { FaultSummary, type FieldFault, TextField } from '../../components/fields.tsx'
import { accessText } from '../../text/access.ts'
import { PlainPage } from '../plain-page.tsx'

type Props = { language: Language; stylesheet: string }
type FormProps = Props & {
  action: string
  office: string
  email: string
  faults: readonly FieldFault[]
}

export function ChoosePasswordPage({ language, stylesheet, faults, ...page }: FormProps) {
  const text = accessText[language]
  return (
    <PlainPage language={language} title={text.password.title} stylesheet={stylesheet}>
      <FaultSummary title={text.faultsTitle} faults={faults} />
      <p>{text.password.lead(<bdi>{page.office}</bdi>)}</p>
      <form method="post" action={page.action} class="stack">
        {/* Password managers keep the new password under this name. */}
        <input type="email" autocomplete="username" value={page.email} readonly hidden />
        <TextField
          name="password"
          label={text.password.label}
          hint={text.password.hint}
          type="password"
          autocomplete="new-password"
          value=""
          faults={faults}
        />
        <div>
          <button type="submit">{text.password.submit}</button>
        </div>
      </form>
    </PlainPage>
  )
}

export function PasswordLinkGonePage({ language, stylesheet }: Props) {
  const text = accessText[language].password
  return (
    <PlainPage language={language} title={text.goneTitle} stylesheet={stylesheet}>
      <p>{text.gone}</p>
      <p>
        <a href="/sign-in/forgotten">{text.askAgain}</a>
      </p>
    </PlainPage>
  )
}
