import type { StaffId } from '../../../src/domain/ids.ts'
import type { Partner } from '../../../src/domain/partner.ts'
import type { PartnerFacts } from '../../../src/domain/partner-form.ts'
import {
  changesOf,
  factKeys,
  type PlannedContact,
  type PlannedPartner,
} from '../../../src/domain/partner-import.ts'
import {
  languageNamesIn,
  relationshipNames,
  sectorNames,
} from '../../../src/domain/partner-words.ts'
import type { Frame } from '../../components/staff-page.tsx'
import { partnerImportText } from '../../text/partner-import.ts'
import { NotInvited } from './not-invited.tsx'

type Names = ReadonlyMap<StaffId, string>
type Props<Planned> = { planned: Planned; frame: Frame; names: Names }

export function ChangedPartner(props: Props<PlannedPartner & { before: Partner }>) {
  const { planned, frame, names } = props
  const t = partnerImportText[frame.language]
  const { before, after, main } = planned
  return (
    <section>
      <h3>
        <a href={`/partners/${before.id}`}>
          <bdi>{before.name}</bdi>
        </a>
      </h3>
      <ul>
        {changesOf(before, after).map((key) => (
          <li>
            {t.fact[key]}
            {t.colon}
            <Change
              from={factInWords(before, key, frame, names)}
              to={factInWords(after, key, frame, names)}
              frame={frame}
            />
          </li>
        ))}
        {planned.contacts.map((contact) => (
          <ContactChange planned={contact} frame={frame} />
        ))}
        {main && (
          <li>
            {t.mainContact}
            {t.colon}
            <Change from={main.before?.email ?? ''} to={main.after.email} frame={frame} />
          </li>
        )}
      </ul>
    </section>
  )
}

export function AddedPartner({ planned, frame, names }: Props<PlannedPartner>) {
  const { after, contacts } = planned
  const facts = factKeys.filter((key) => key !== 'name')
  return (
    <section>
      <h3>
        <bdi>{after.name}</bdi>{' '}
        <NotInvited relationship={after.relationship} language={frame.language} />
      </h3>
      <ul>
        <li>
          {facts
            .map((key) => factInWords(after, key, frame, names))
            .filter((words) => words !== '')
            .map((words, index) => (
              <>
                {index > 0 && ' · '}
                <bdi>{words}</bdi>
              </>
            ))}
        </li>
        {contacts.map((contact) => (
          <ContactChange planned={contact} frame={frame} />
        ))}
      </ul>
    </section>
  )
}

function ContactChange({ planned, frame }: { planned: PlannedContact; frame: Frame }) {
  const t = partnerImportText[frame.language]
  const { before, after } = planned
  const inWords = (contact: PlannedContact['after']) => ({
    name: contact.name,
    email: contact.email,
    language: languageNamesIn[frame.language][contact.language],
  })
  const now = inWords(after)
  if (before === null)
    return (
      <li>
        {t.newContact}
        {t.colon}
        <bdi>{now.name}</bdi>, <bdi>{now.email}</bdi>, {now.language}
      </li>
    )
  const was = inWords(before)
  const keys = (['name', 'email', 'language'] as const).filter((key) => was[key] !== now[key])
  return (
    <>
      {keys.map((key) => (
        <li>
          {t.contact} <bdi>{was.email}</bdi>, {t.factOfContact[key]}
          {t.colon}
          <Change from={was[key]} to={now[key]} frame={frame} />
        </li>
      ))}
    </>
  )
}

function Change({ from, to, frame }: { from: string; to: string; frame: Frame }) {
  const t = partnerImportText[frame.language]
  return (
    <>
      {from === '' ? <i>{t.empty}</i> : <bdi>{from}</bdi>} <span aria-hidden="true">→</span>
      <span class="visually-hidden">{t.to}</span>{' '}
      <strong>
        <bdi>{to}</bdi>
      </strong>
    </>
  )
}

function factInWords(
  facts: PartnerFacts,
  key: (typeof factKeys)[number],
  { language }: Frame,
  names: Names,
): string {
  switch (key) {
    case 'name':
      return facts.name
    case 'sector':
      return sectorNames[language][facts.sector]
    case 'relationship':
      return relationshipNames[language][facts.relationship]
    case 'place':
      return facts.place
    case 'language':
      return languageNamesIn[language][facts.language]
    case 'focalPoint':
      return facts.focalPoint === null ? '' : (names.get(facts.focalPoint) ?? '')
  }
}
