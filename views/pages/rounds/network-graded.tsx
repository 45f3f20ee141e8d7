import type { Language } from '../../../src/domain/language.ts'
import { networkRoundText } from '../../text/network-round.ts'

/** That a round grades a network and not the office, and who is asked. */
export function NetworkGraded({
  network,
  language,
}: {
  /** Its name, or null where its entry is gone; undefined where the office is graded. */
  network: string | null | undefined
  language: Language
}) {
  const t = networkRoundText[language]
  if (network === undefined) return null
  return (
    <p class="note">
      {network === null ? t.gone : t.about(network)} {t.members}
    </p>
  )
}
