import type { Language } from '../../../src/domain/language.ts'
import type { Partner } from '../../../src/domain/partner.ts'
import type { ToSeeTo } from '../../../src/domain/partner-sheet/to-see-to.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { sheetText } from '../../text/partner-sheet.ts'
import { partnersText } from '../../text/partners.ts'
import { ThingsToSeeTo } from './sheet/things-to-see-to.tsx'

/** A partner, and what somebody should see to about it. */
export type PartnerToSeeTo = { partner: Pick<Partner, 'id' | 'name'>; things: readonly ToSeeTo[] }

/** How many partners are told above the list; the page of its own tells all. */
const mostTold = 3

/** Above the list of partners: what to see to first, and the way to everything. */
export function ToSeeToNote(props: { language: Language; partners: readonly PartnerToSeeTo[] }) {
  const { language, partners } = props
  const t = sheetText[language]
  if (partners.length === 0) return null
  return (
    <section class="note">
      <h2>{t.toSeeTo}</h2>
      <p>{t.toSeeToCount(partners.length)}</p>
      <Partners language={language} partners={partners.slice(0, mostTold)} />
      {partners.length > mostTold && (
        <p>
          <a href="/partners/to-see-to">{t.toSeeToAll(partners.length)}</a>
        </p>
      )}
    </section>
  )
}

/** Everything there is to see to about the partners of a person. */
export function ToSeeToPage(props: { frame: Frame; partners: readonly PartnerToSeeTo[] }) {
  const { frame, partners } = props
  const t = sheetText[frame.language]
  return (
    <StaffPage frame={frame} title={t.toSeeTo}>
      <p>
        <a href="/partners">{partnersText[frame.language].title}</a>
      </p>
      <h1>{t.toSeeTo}</h1>
      {partners.length === 0 ? (
        <p>{t.nothingToSeeTo}</p>
      ) : (
        <>
          <p class="lead">{t.toSeeToCount(partners.length)}</p>
          <Partners language={frame.language} partners={partners} />
        </>
      )}
    </StaffPage>
  )
}

function Partners(props: { language: Language; partners: readonly PartnerToSeeTo[] }) {
  return (
    <ul class="entries">
      {props.partners.map(({ partner, things }) => (
        <li>
          <a href={`/partners/${partner.id}`}>
            <bdi>{partner.name}</bdi>
          </a>
          <ThingsToSeeTo things={things} language={props.language} />
        </li>
      ))}
    </ul>
  )
}
