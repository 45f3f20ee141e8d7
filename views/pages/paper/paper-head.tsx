import type { Language } from '../../../src/domain/language.ts'
import { doorsText } from '../../text/doors.ts'
import { respondText } from '../../text/respond.ts'

/** One partner's own door, on its own sheet only. */
export type PaperDoor = {
  partner: string
  code: string
  codePage: string
  /** The squares of the QR code; none where the address is too long for one. */
  qr: { size: number; path: string } | undefined
}

export type PaperHeadProps = {
  language: Language
  title: string
  office: string
  closing: string
  /** Who will see what, as the round promised it at opening. */
  promise: readonly string[]
  coordinator: { name: string; email: string } | null
  door?: PaperDoor | undefined
  /** How long several parts take together. */
  minutes?: number | undefined
}

/** Who asks, who will see what, how to fill it in, and where it goes back to. */
export function PaperHead(props: PaperHeadProps) {
  const { language, title, office, closing, promise, coordinator, door, minutes } = props
  const t = doorsText[language].paper
  const start = respondText[language].start
  return (
    <header>
      <div class="top">
        <div>
          <p class="office">
            <bdi>{office}</bdi>
          </p>
          <h1>
            <bdi>{title}</bdi>
          </h1>
          <p class="partner">
            {t.organisation} {door ? <bdi>{door.partner}</bdi> : <span class="rest" />}
          </p>
        </div>
        {door && <Door door={door} language={language} />}
      </div>
      <h2>{start.whoTitle}</h2>
      <ul>
        {[...promise, t.whoTypes(office)].map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <h2>{t.howTitle}</h2>
      <p>
        {t.how} {minutes && start.inAll(minutes)}
      </p>
      <p>
        <strong>{t.until(closing)}</strong>{' '}
        {coordinator && t.returnTo(<bdi>{coordinator.name}</bdi>, <bdi>{coordinator.email}</bdi>)}{' '}
        {door ? t.withCode : t.withLink}
      </p>
    </header>
  )
}

function Door({ door, language }: { door: PaperDoor; language: Language }) {
  const t = doorsText[language].paper
  return (
    <div class="door">
      {door.qr && (
        <svg viewBox={`0 0 ${door.qr.size} ${door.qr.size}`} role="img" aria-label={t.qr}>
          <path d={door.qr.path} />
        </svg>
      )}
      <p>
        {t.online} <span class="address">{door.codePage}</span>
      </p>
      <p class="code">{door.code}</p>
      <p>{t.holder}</p>
    </div>
  )
}
