import { type Contact, isPartnership, type Partner } from '../../../src/domain/partner.ts'
import {
  languageNamesIn,
  relationshipNames,
  sectorNames,
} from '../../../src/domain/partner-words.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { partnersText } from '../../text/partners.ts'
import { ContactTable } from './contact-table.tsx'
import { isolated } from './isolated.ts'

type Props = {
  frame: Frame
  partner: Partner
  contacts: readonly Contact[]
  focalPoint: string | null
  canEdit: boolean
  saved: boolean
}

export function PartnerPage(props: Props) {
  const { frame, partner, contacts, canEdit } = props
  const t = partnersText[frame.language]
  return (
    <StaffPage frame={frame} title={isolated(partner.name)}>
      <p>
        <a href="/partners">{t.title}</a>
      </p>
      <h1>
        <bdi>{partner.name}</bdi>
      </h1>
      {props.saved && (
        <p class="note good" role="status">
          {t.saved}
        </p>
      )}
      {!isPartnership(partner.relationship) && (
        <div class="note">
          <p>
            <strong>{t.notInvited}</strong>
          </p>
          <p>{t.notInvitedWhy}</p>
        </div>
      )}
      <Facts {...props} />
      {canEdit && (
        <p class="actions">
          <a class="button second" href={`/partners/${partner.id}/edit`}>
            {t.edit}
          </a>
        </p>
      )}
      <h2>{t.contacts}</h2>
      <Missing {...props} />
      {contacts.length > 0 && <ContactTable {...props} />}
      {canEdit && (
        <p class="actions">
          <a class="button second" href={`/partners/${partner.id}/contacts/new`}>
            {t.addContact}
          </a>
        </p>
      )}
    </StaffPage>
  )
}

function Facts({ frame: { language }, partner, focalPoint }: Props) {
  const t = partnersText[language]
  return (
    <dl class="facts">
      <dt>{t.facts.sector}</dt>
      <dd>{sectorNames[language][partner.sector]}</dd>
      <dt>{t.facts.relationship}</dt>
      <dd>{relationshipNames[language][partner.relationship]}</dd>
      <dt>{t.facts.place}</dt>
      <dd>{partner.place === '' ? <span class="soft">–</span> : <bdi>{partner.place}</bdi>}</dd>
      <dt>{t.facts.language}</dt>
      <dd>{languageNamesIn[language][partner.language]}</dd>
      <dt>{t.facts.focal_point}</dt>
      <dd>
        {focalPoint === null ? <span class="soft">{t.nobody}</span> : <bdi>{focalPoint}</bdi>}
      </dd>
    </dl>
  )
}

/** What keeps a partnership from being invited. */
function Missing({ frame, partner, contacts }: Props) {
  const t = partnersText[frame.language]
  if (!isPartnership(partner.relationship) || contacts.some(({ main }) => main)) return null
  return <p class="note">{contacts.length === 0 ? t.noContacts : t.noMain}</p>
}
