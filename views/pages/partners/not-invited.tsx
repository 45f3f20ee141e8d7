import type { Language } from '../../../src/domain/language.ts'
import { isPartnership, type Relationship } from '../../../src/domain/partner.ts'
import { partnersText } from '../../text/partners.ts'

/** Says of a vendor or a donation that nobody there is ever invited. */
export function NotInvited(props: { relationship: Relationship; language: Language }) {
  if (isPartnership(props.relationship)) return null
  return <span class="tag">{partnersText[props.language].notInvited}</span>
}
