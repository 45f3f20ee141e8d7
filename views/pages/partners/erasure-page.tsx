import type { Contact, Partner } from '../../../src/domain/partner.ts'
import type { Section } from '../../../src/domain/partner-sheet/section.ts'
import { type Entry, titleOf } from '../../../src/domain/registers/entry.ts'
import { registerOf } from '../../../src/domain/registers/index.ts'
import { FaultSummary } from '../../components/fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { erasureText } from '../../text/erasure.ts'
import { partnersText } from '../../text/partners.ts'
import { entryAddress } from '../registers/register-address.ts'

type Props = {
  frame: Frame
  partner: Partner
  contact: Contact
  /** Those in which the name was typed. */
  entries: readonly Entry[]
  /** The parts of the partner's sheet in which it was typed. */
  parts: readonly Section[]
  tickMissing: boolean
}

/** Before a contact is erased: what goes, what stays, asked once. */
export function ErasurePage(props: Props) {
  const { frame, partner, contact, entries, parts, tickMissing } = props
  const t = erasureText[frame.language]
  const faults = tickMissing ? [{ field: 'sure', words: t.tickFirst }] : []
  const address = `/partners/${partner.id}/contacts/${contact.id}`
  return (
    <StaffPage frame={frame} title={t.erasure}>
      <h1>{t.erasure}</h1>
      <p class="lead">
        <bdi>{contact.name}</bdi>, <bdi>{contact.email}</bdi> · <bdi>{partner.name}</bdi>
      </p>
      <FaultSummary title={partnersText[frame.language].form.faults} faults={faults} />
      <ul>
        {t.erasureMeans.map((words) => (
          <li>{words}</li>
        ))}
      </ul>
      {entries.length > 0 && <Named frame={frame} entries={entries} />}
      {parts.length > 0 && <OnSheet frame={frame} partner={partner} parts={parts} />}
      <p>
        <a href={`${address}/copy.json`}>{t.copyFirst}</a>
      </p>
      <form method="post" action={`${address}/erasure`}>
        <label class="choice">
          <input
            type="checkbox"
            id="sure"
            name="sure"
            value="yes"
            aria-invalid={tickMissing ? 'true' : undefined}
          />
          <span>{t.tick}</span>
        </label>
        <p class="actions">
          <button type="submit" class="danger">
            {t.erase}
          </button>
          <a href={address}>{partnersText[frame.language].form.back}</a>
        </p>
      </form>
    </StaffPage>
  )
}

/** What people wrote about this person in registers is for people to correct. */
function Named({ frame: { language }, entries }: Pick<Props, 'frame' | 'entries'>) {
  const t = erasureText[language]
  return (
    <div class="note">
      <p>{t.named}</p>
      <ul>
        {entries.map((entry) => (
          <li>
            {registerOf(entry.register).name[language]},{' '}
            <a href={entryAddress(entry)}>
              <bdi>{titleOf(entry, language)}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function OnSheet({
  frame: { language },
  partner,
  parts,
}: Pick<Props, 'frame' | 'partner' | 'parts'>) {
  return (
    <div class="note">
      <p>{erasureText[language].onSheet}</p>
      <ul>
        {parts.map(({ id, name }) => (
          <li>
            <a href={`/partners/${partner.id}#${id}`}>{name[language]}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
