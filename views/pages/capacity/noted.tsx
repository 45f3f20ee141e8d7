import type { Partner } from '../../../src/domain/partner.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { capacityText } from '../../text/capacity.ts'
import { capacityLinkText } from '../../text/capacity-link.ts'

type AboveProps = { frame: Frame; partner: Partner }

/** Stands above the form while somebody of the office types in what a partner says. */
export function NotingBanner({ frame, partner }: AboveProps) {
  const t = capacityLinkText[frame.language].form
  return (
    <div class="n" lang={frame.language}>
      <strong>{t.officeFor(<bdi>{partner.name}</bdi>)}</strong>
      <p>
        <a href={`/partners/${partner.id}/capacity`}>{t.stop}</a>
      </p>
    </div>
  )
}

type NotedProps = { frame: Frame; partner: Partner; reached: boolean }

/** A conversation was sent: from here on it is the partner's. */
export function CapacityNotedPage({ frame, partner, reached }: NotedProps) {
  const t = capacityText[frame.language].noted
  return (
    <StaffPage frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <p>
        {t.words} {reached ? t.link : t.noLink}
      </p>
      <p>
        <a href={`/partners/${partner.id}/capacity`}>{t.back}</a>
      </p>
    </StaffPage>
  )
}
