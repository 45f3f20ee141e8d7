import { languageNames, languages } from '../../../src/domain/language.ts'
import { zones } from '../../../src/domain/office-form.ts'
import {
  linkYearOptions,
  type OfficeFault,
  type OfficeField,
  type TypedOffice,
  thresholds,
} from '../../../src/domain/office-settings.ts'
import { pictureTypes } from '../../../src/domain/picture.ts'
import { smallestGroups } from '../../../src/domain/round-plan.ts'
import {
  FaultSummary,
  Field,
  type FieldFault,
  SelectField,
  TextField,
} from '../../components/fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { settingsText } from '../../text/settings.ts'

type LogoFault = 'no-file' | 'not-a-picture' | 'too-large'

type Props = {
  frame: Frame
  typed: TypedOffice
  faults: readonly OfficeFault[]
  logoFault: LogoFault | undefined
  /** Rounds have been asked: what counts as high stays. */
  thresholdFixed: boolean
  saved: boolean
}

/** The office's name, words, colour, logo and thresholds. */
export function OfficeSettingsPage(props: Props) {
  const { frame, typed, logoFault, thresholdFixed, saved } = props
  const { office: t, save, saved: savedWords, faults: faultWords } = settingsText[frame.language]
  const faults = props.faults.map(
    ({ field, kind }): FieldFault => ({ field, words: faultWords[kind] }),
  )
  const logoFaults = logoFault ? [{ field: 'logo', words: t.logoFaults[logoFault] }] : []
  const text = (name: OfficeField) => ({ name, value: typed[name], faults })
  return (
    <StaffPage frame={frame} title={t.title}>
      <p>
        <a href="/settings">{settingsText[frame.language].overview.title}</a>
      </p>
      <h1>{t.title}</h1>
      {saved && (
        <p class="note good" role="status">
          {savedWords}
        </p>
      )}
      <FaultSummary title={t.faultTitle} faults={[...faults, ...logoFaults]} />
      <form method="post" action="/settings/office" class="stack" novalidate>
        <TextField {...text('name')} label={t.name} />
        <TextField {...text('deName')} label={t.deName} hint={t.deNameHint} />
        <SelectField
          {...text('language')}
          label={t.language}
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
        />
        <SelectField
          {...text('zone')}
          label={t.zone}
          hint={t.zoneHint}
          options={zones().map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
        />
        <h2>{t.wordsTitle}</h2>
        <p>{t.wordsLead}</p>
        <TextArea
          {...text('questionsEn')}
          label={t.questions.en}
          hint={t.questionsHint}
          lang="en"
        />
        <TextArea {...text('questionsFr')} label={t.questions.fr} lang="fr" />
        <TextArea {...text('trustEn')} label={t.trust.en} hint={t.trustHint} lang="en" />
        <TextArea {...text('trustFr')} label={t.trust.fr} lang="fr" />
        <h2>{t.visionTitle}</h2>
        <TextArea {...text('visionEn')} label={t.vision.en} hint={t.visionHint} lang="en" />
        <TextArea {...text('visionFr')} label={t.vision.fr} lang="fr" />
        <h2>{t.numbersTitle}</h2>
        <SelectField
          {...text('k')}
          label={t.k}
          hint={t.kHint}
          options={smallestGroups.map((value) => ({ value: `${value}`, label: `${value}` }))}
        />
        {thresholdFixed ? (
          <p>
            {t.thresholdNow(t.thresholdNames[typed.threshold] ?? typed.threshold)}{' '}
            {t.thresholdFixed}
          </p>
        ) : (
          <SelectField
            {...text('threshold')}
            label={t.threshold}
            hint={t.thresholdHint}
            options={thresholds.map((share) => {
              const value = share.join('/')
              return { value, label: t.thresholdNames[value] ?? value }
            })}
          />
        )}
        <SelectField
          {...text('linkYears')}
          label={t.linkYears}
          hint={t.linkYearsHint}
          options={linkYearOptions.map((value) => ({ value: `${value}`, label: `${value}` }))}
        />
        <TextField
          {...text('keyPartners')}
          type="number"
          label={t.keyPartners}
          hint={t.keyPartnersHint}
        />
        <h2>{t.looksTitle}</h2>
        <Field name="colour" label={t.colour} hint={t.colourHint} faults={faults}>
          {(attributes) => <input {...attributes} type="color" value={typed.colour} />}
        </Field>
        <div class="actions">
          <button type="submit">{save}</button>
        </div>
      </form>
      <LogoForms frame={frame} faults={logoFaults} />
    </StaffPage>
  )
}

type AreaProps = {
  name: string
  value: string
  label: string
  hint?: string
  lang: string
  faults: readonly FieldFault[]
}

function TextArea({ value, lang, ...field }: AreaProps) {
  return (
    <Field {...field}>
      {(attributes) => (
        <textarea {...attributes} lang={lang} rows={3}>
          {value}
        </textarea>
      )}
    </Field>
  )
}

function LogoForms({ frame, faults }: { frame: Frame; faults: readonly FieldFault[] }) {
  const { office: t } = settingsText[frame.language]
  return (
    <>
      <h2>{t.logo}</h2>
      {frame.logo ? (
        <form method="post" action="/settings/logo/removal">
          <p>
            <img class="logo" src={`/office/logo/${frame.logo}`} alt={t.logoNow} />
          </p>
          <button type="submit" class="second">
            {t.removeLogo}
          </button>
        </form>
      ) : (
        <p class="soft">{t.noLogo}</p>
      )}
      <form method="post" action="/settings/logo" encType="multipart/form-data" class="stack">
        <Field name="logo" label={t.chooseLogo} hint={t.logoHint} faults={faults}>
          {(attributes) => <input {...attributes} type="file" accept={pictureTypes.join(',')} />}
        </Field>
        <div class="actions">
          <button type="submit" class="second">
            {t.setLogo}
          </button>
        </div>
      </form>
    </>
  )
}
