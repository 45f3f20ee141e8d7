import type { Language } from '../../../src/domain/language.ts'
import { FaultSummary, type FieldFault, TextField } from '../../components/fields.tsx'
import { accessText } from '../../text/access.ts'
import { doorsText } from '../../text/doors.ts'
import { PlainPage } from '../plain-page.tsx'

type Props = {
  language: Language
  stylesheet: string
  /** Where to go on afterwards. */
  next: string
  email: string
  faults: readonly FieldFault[]
}

export function SignInPage({ language, stylesheet, next, email, faults }: Props) {
  const text = accessText[language]
  return (
    <PlainPage language={language} title={text.signIn.title} stylesheet={stylesheet}>
      <FaultSummary title={text.faultsTitle} faults={faults} />
      <form method="post" action="/sign-in" class="stack">
        {next !== '/' && <input type="hidden" name="next" value={next} />}
        <TextField
          name="email"
          label={text.signIn.email}
          type="email"
          autocomplete="username"
          value={email}
          faults={faults}
        />
        <TextField
          name="password"
          label={text.signIn.password}
          type="password"
          autocomplete="current-password"
          value=""
          faults={faults}
        />
        <div>
          <button type="submit">{text.signIn.submit}</button>
        </div>
      </form>
      <p>
        <a href="/sign-in/forgotten">{text.signIn.forgotten}</a>
      </p>
      <p>
        <a href="/code">{doorsText[language].frontDoor.fromSignIn}</a>
      </p>
    </PlainPage>
  )
}
