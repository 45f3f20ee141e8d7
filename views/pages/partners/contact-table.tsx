import type { Contact, Partner } from '../../../src/domain/partner.ts'
import { languageNamesIn } from '../../../src/domain/partner-words.ts'
import type { Frame } from '../../components/staff-page.tsx'
import { partnersText } from '../../text/partners.ts'
import { isolated } from './isolated.ts'

type Props = {
  frame: Frame
  partner: Partner
  contacts: readonly Contact[]
  canEdit: boolean
}

export function ContactTable({ frame, partner, contacts, canEdit }: Props) {
  const t = partnersText[frame.language]
  return (
    <section class="scroll" aria-label={t.contacts}>
      <table class="stacked">
        <caption>{t.contactsCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.contactColumns.name}</th>
            <th scope="col">{t.contactColumns.email}</th>
            <th scope="col">{t.contactColumns.language}</th>
            <th scope="col">{t.contactColumns.state}</th>
            {canEdit && (
              <th scope="col" class="screen-only">
                <span class="visually-hidden">{t.contactColumns.acts}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {contacts.map((contact) => (
            <tr>
              <th scope="row">
                <bdi>{contact.name}</bdi>
              </th>
              <td data-name={t.contactColumns.email}>
                <bdi>{contact.email}</bdi>
              </td>
              <td data-name={t.contactColumns.language}>
                {languageNamesIn[frame.language][contact.language]}
              </td>
              <td>{stateOf(contact, frame)}</td>
              {canEdit && (
                <td class="screen-only">
                  <Acts contact={contact} partner={partner} frame={frame} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** What the office should know of a contact; nothing for most. */
function stateOf(contact: Contact, frame: Frame) {
  const t = partnersText[frame.language]
  return [
    contact.main && <span class="tag">{t.main}</span>,
    contact.optedOut && <p>{t.optedOutWords}</p>,
    contact.refusal !== null && (
      <p class="fault">
        <bdi>{t.refusedWords(contact.refusal)}</bdi>
      </p>
    ),
  ]
}

type ActsProps = { contact: Contact; partner: Partner; frame: Frame }

function Acts({ contact, partner, frame }: ActsProps) {
  const t = partnersText[frame.language]
  const address = `/partners/${partner.id}/contacts/${contact.id}`
  const name = isolated(contact.name)
  return (
    <>
      <a href={address} aria-label={t.editContact(name)}>
        {t.change}
      </a>
      {!contact.main && (
        <form method="post" action={`${address}/main`}>
          <button type="submit" class="quiet" aria-label={`${t.makeMain}, ${name}`}>
            {t.makeMain}
          </button>
        </form>
      )}
    </>
  )
}
