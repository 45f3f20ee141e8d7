import { type Language, languageNames, languages } from '../../../src/domain/language.ts'
import { FaultSummary, type FieldFault, SelectField, TextField } from '../../components/fields.tsx'
import { accessText } from '../../text/access.ts'
import { PlainPage } from '../plain-page.tsx'

type Props = { language: Language; stylesheet: string }

/** What was typed, as typed. */
export type FirstStartTyped = {
  office: string
  zone: string
  language: string
  name: string
  email: string
}
type FormProps = Props & {
  action: string
  zones: readonly string[]
  typed: FirstStartTyped
  faults: readonly FieldFault[]
}

export function FirstStartPage({ language, stylesheet, faults, ...page }: FormProps) {
  const text = accessText[language]
  return (
    <PlainPage language={language} title={text.firstStart.title} stylesheet={stylesheet}>
      <FaultSummary title={text.faultsTitle} faults={faults} />
      <p class="lead">{text.firstStart.lead}</p>
      <form method="post" action={page.action} class="stack">
        <OfficeFields language={language} faults={faults} {...page} />
        <PersonFields language={language} faults={faults} typed={page.typed} />
        <div>
          <button type="submit">{text.firstStart.submit}</button>
        </div>
      </form>
    </PlainPage>
  )
}

type PartProps = Pick<FormProps, 'language' | 'typed' | 'faults'>

function OfficeFields({ language, zones, typed, faults }: PartProps & Pick<FormProps, 'zones'>) {
  const text = accessText[language].firstStart
  return (
    <>
      <h2>{text.aboutOffice}</h2>
      <TextField
        name="office"
        label={text.officeName}
        hint={text.officeNameHint}
        autocomplete="organization"
        value={typed.office}
        faults={faults}
      />
      <SelectField
        name="zone"
        label={text.zone}
        hint={text.zoneHint}
        value={typed.zone}
        options={[
          { value: '', label: text.choose },
          ...zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') })),
        ]}
        faults={faults}
      />
      <SelectField
        name="language"
        label={text.language}
        hint={text.languageHint}
        value={typed.language}
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
        faults={faults}
      />
    </>
  )
}

function PersonFields({ language, typed, faults }: PartProps) {
  const text = accessText[language]
  return (
    <>
      <h2>{text.firstStart.aboutYou}</h2>
      <TextField
        name="name"
        label={text.firstStart.name}
        autocomplete="name"
        value={typed.name}
        faults={faults}
      />
      <TextField
        name="email"
        label={text.firstStart.email}
        type="email"
        autocomplete="username"
        value={typed.email}
        faults={faults}
      />
      <TextField
        name="password"
        label={text.signIn.password}
        hint={text.password.hint}
        type="password"
        autocomplete="new-password"
        value=""
        faults={faults}
      />
    </>
  )
}

export function FirstStartGonePage({ language, stylesheet }: Props) {
  const text = accessText[language]
  return (
    <PlainPage language={language} title={text.firstStart.goneTitle} stylesheet={stylesheet}>
      <p>{text.firstStart.gone}</p>
      <p>
        <a href="/sign-in">{text.signIn.title}</a>
      </p>
    </PlainPage>
  )
}

/** What every page leads to while there is no office. */
export function NotSetUpPage({ language, stylesheet }: Props) {
  const text = accessText[language].notSetUp
  return (
    <PlainPage language={language} title={text.title} stylesheet={stylesheet}>
      <p>{text.words}</p>
      <p>{text.how}</p>
    </PlainPage>
  )
}
