import { languages } from '../../../src/domain/language.ts'
import { type Partner, relationships, sectors } from '../../../src/domain/partner.ts'
import type { PartnerFault, TypedPartner } from '../../../src/domain/partner-form.ts'
import {
  languageNamesIn,
  relationshipNames,
  sectorNames,
} from '../../../src/domain/partner-words.ts'
import type { Staff } from '../../../src/domain/staff.ts'
import {
  FaultSummary,
  Field,
  type FieldFault,
  SelectField,
  TextField,
} from '../../components/fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { partnersText } from '../../text/partners.ts'
import { isolated } from './isolated.ts'

type Props = {
  frame: Frame
  /** Null: the partner is new. */
  partner: Pick<Partner, 'id' | 'name' | 'focalPoint'> | null
  typed: TypedPartner
  faults: readonly PartnerFault[]
  /** Who may be named focal point; null where this person may not name one. */
  focalPoints: readonly Staff[] | null
}

export function PartnerFormPage({ frame, partner, typed, faults, focalPoints }: Props) {
  const { language } = frame
  const t = partnersText[language]
  const title = partner ? t.form.editTitle : t.form.addTitle
  const back = partner ? `/partners/${partner.id}` : '/partners'
  const said: FieldFault[] = faults.map(({ field, kind }) => ({
    field,
    words: t.partnerFault[`${field} ${kind}`] ?? t.wrong,
  }))
  const choose = { value: '', label: t.form.choose }
  const full = partner ? `${title} · ${isolated(partner.name)}` : title
  return (
    <StaffPage frame={frame} title={full}>
      <h1>{title}</h1>
      {partner && (
        <p class="lead">
          <bdi>{partner.name}</bdi>
        </p>
      )}
      <FaultSummary title={t.form.faults} faults={said} />
      <form
        method="post"
        action={partner ? `/partners/${partner.id}/edit` : '/partners/new'}
        class="stack"
        novalidate
      >
        <TextField
          name="name"
          label={t.form.name}
          hint={t.form.nameHint}
          value={typed.name}
          faults={said}
        />
        <SelectField
          name="sector"
          label={t.form.sector}
          value={typed.sector}
          faults={said}
          options={[
            choose,
            ...sectors.map((value) => ({ value, label: sectorNames[language][value] })),
          ]}
        />
        <SelectField
          name="relationship"
          label={t.form.relationship}
          hint={t.form.relationshipHint}
          value={typed.relationship}
          faults={said}
          options={[
            choose,
            ...relationships.map((value) => ({
              value,
              label: relationshipNames[language][value],
            })),
          ]}
        />
        <TextField
          name="place"
          label={t.form.place}
          hint={t.form.placeHint}
          value={typed.place}
          faults={said}
        />
        <SelectField
          name="language"
          label={t.form.language}
          hint={t.form.languageHint}
          value={typed.language}
          faults={said}
          options={languages.map((value) => ({ value, label: languageNamesIn[language][value] }))}
        />
        {focalPoints && (
          <SelectField
            name="focal_point"
            label={t.form.focalPoint}
            hint={t.form.focalPointHint}
            value={typed.focal_point}
            faults={said}
            options={[
              { value: '', label: t.form.noFocalPoint },
              ...focalPoints.map(({ id, name }) => ({ value: id, label: isolated(name) })),
            ]}
          />
        )}
        {focalPoints && partner && partner.focalPoint !== null && (
          <Field name="handover" label={t.form.handover} hint={t.form.handoverHint} faults={said}>
            {(attributes) => (
              <textarea {...attributes} rows={4}>
                {typed.handover}
              </textarea>
            )}
          </Field>
        )}
        <div class="actions">
          <button type="submit">{partner ? t.form.save : t.form.add}</button>
          <a href={back}>{t.form.back}</a>
        </div>
      </form>
    </StaffPage>
  )
}
