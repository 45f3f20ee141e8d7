import type { RespondentLanguage } from '../../../src/domain/language.ts'
import type { Contact, Partner } from '../../../src/domain/partner.ts'
import type { ContactFault, TypedContact } from '../../../src/domain/partner-form.ts'
import { languageNamesIn } from '../../../src/domain/partner-words.ts'
import { FaultSummary, type FieldFault, SelectField, TextField } from '../../components/fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { erasureText } from '../../text/erasure.ts'
import { partnersText } from '../../text/partners.ts'
import { isolated } from './isolated.ts'

type Props = {
  frame: Frame
  partner: Partner
  /** Null: the contact is new. */
  contact: Contact | null
  typed: TypedContact
  faults: readonly ContactFault[]
  offered: readonly RespondentLanguage[]
  mayErase: boolean
}

export function ContactFormPage(props: Props) {
  const { frame, partner, contact, typed, faults, offered, mayErase } = props
  const { language } = frame
  const data = erasureText[language]
  const t = partnersText[language]
  const title = contact ? t.contact.editTitle : t.contact.addTitle
  const address = `/partners/${partner.id}`
  const said: FieldFault[] = faults.map(({ field, kind }) => ({
    field,
    words: t.contactFault[`${field} ${kind}`] ?? t.wrong,
  }))
  return (
    <StaffPage frame={frame} title={`${title} · ${isolated(partner.name)}`}>
      <h1>{title}</h1>
      <p class="lead">
        <bdi>{partner.name}</bdi>
      </p>
      <FaultSummary title={t.form.faults} faults={said} />
      <form
        method="post"
        action={`${address}/contacts/${contact ? contact.id : 'new'}`}
        class="stack"
        novalidate
      >
        <TextField name="name" label={t.contact.name} value={typed.name} faults={said} />
        <TextField
          name="email"
          type="email"
          label={t.contact.email}
          hint={t.contact.emailHint}
          value={typed.email}
          faults={said}
        />
        {contact && contact.refusal !== null && <Refused frame={frame} reply={contact.refusal} />}
        <SelectField
          name="language"
          label={t.contact.language}
          hint={t.contact.languageHint}
          value={typed.language}
          faults={said}
          options={offered.map((value) => ({ value, label: languageNamesIn[language][value] }))}
        />
        <div class="actions">
          <button type="submit">{contact ? t.contact.save : t.contact.add}</button>
          <a href={address}>{t.form.back}</a>
        </div>
      </form>
      {contact && mayErase && (
        <>
          <h2>{data.title}</h2>
          <p>
            <a href={`${address}/contacts/${contact.id}/copy.json`}>{data.copy}</a>
            <br />
            <small>{data.copyHint}</small>
          </p>
          <p>
            <a href={`${address}/contacts/${contact.id}/erasure`}>{data.erasure}</a>
          </p>
        </>
      )}
    </StaffPage>
  )
}

function Refused({ frame, reply }: { frame: Frame; reply: string }) {
  const t = partnersText[frame.language]
  return (
    <div class="note bad">
      <p>
        <bdi>{t.refusedWords(reply)}</bdi>
      </p>
      <label class="choice">
        <input type="checkbox" name="again" value="yes" />
        <span>{t.contact.again}</span>
      </label>
    </div>
  )
}
