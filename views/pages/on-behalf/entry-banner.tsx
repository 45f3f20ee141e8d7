import type { Language } from '../../../src/domain/language.ts'
import type { DeskChannel } from '../../../src/domain/response-entry.ts'
import { doorsText } from '../../text/doors.ts'

type Props = { language: Language; partner: string; channel: DeskChannel; back: string }

/** Stands above the partner's own form while the office types: for whom, from what, and the way out. */
export function EntryBanner({ language, partner, channel, back }: Props) {
  const t = doorsText[language].onBehalf
  return (
    <div class="n" lang={language}>
      <strong>{t.banner[channel](<bdi>{partner}</bdi>)}</strong>
      <p>{t.bannerWords}</p>
      <p>
        <a href={back}>{t.stop}</a>
      </p>
    </div>
  )
}
