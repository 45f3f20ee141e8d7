import type { Contact, Partner } from '../../../src/domain/partner.ts'
import { FaultSummary } from '../../components/fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { erasureText } from '../../text/erasure.ts'
import { partnersText } from '../../text/partners.ts'

type Props = { frame: Frame; partner: Partner; contact: Contact; tickMissing?: boolean }

/** Before a contact is erased: what goes, what stays, asked once. */
export function ErasurePage({ frame, partner, contact, tickMissing = false }: Props) {
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
