import type { Language } from '../../../src/domain/language.ts'
import { Forward, type Forwarding } from '../../components/respond/forward.tsx'
import { Act, LanguageSwitch, RespondentPage } from '../../components/respond/respondent-page.tsx'
import { respondText } from '../../text/respond.ts'

/** Where the answers of this link stand; `told` says so where the office typed them in. */
export type Standing =
  | { kind: 'nothing-yet' }
  | { kind: 'draft'; told?: string | undefined }
  | { kind: 'sent'; day: string; code: string; told?: string | undefined }

/** One part of the round: what it asks and how far it has come. */
export type Part = { id: string; title: string; standing: Standing }

export type StartProps = {
  language: Language
  title: string
  office: string
  partner: string
  closing: string
  k: number
  parts: readonly Part[]
  declined: boolean
  /** That the office printed the code of this page. */
  printed?: string | undefined
  /** Set where colleagues may be asked to answer too. */
  forwarding?: Forwarding | undefined
  /** What is wrong with the wish to decline, and the reason as it was typed. */
  decline?: { fault: string; field: 'decline' | 'reason'; reason: string; ticked: boolean }
}

/** The first ten seconds: who asks, how long, until when, who will see what. */
export function StartPage(props: StartProps) {
  const { language, title, office, partner, closing, k, parts, declined } = props
  const t = respondText[language].start
  return (
    <RespondentPage language={language} kind="start" title={title}>
      <form method="post">
        <input type="hidden" name="page" value="start" />
        <input type="hidden" name="language" value={language} />
        <LanguageSwitch language={language} />
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <p>{t.asks(<bdi>{office}</bdi>, <bdi>{partner}</bdi>)}</p>
        <p>{t.time(closing)}</p>
      </form>
      {declined && (
        <div class="n">
          <strong>{t.declinedTitle}</strong>
          <p>{t.declinedWords}</p>
        </div>
      )}
      {parts.map((part) => (
        <PartForm part={part} language={language} alone={parts.length === 1} />
      ))}
      <h2>{t.whoTitle}</h2>
      <ul>
        {t.who(office, k).map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      {props.printed && <p>{props.printed}</p>}
      {props.forwarding && <Forward language={language} forwarding={props.forwarding} />}
      {!declined && !parts.some(({ standing }) => standing.kind === 'sent') && (
        <Decline {...props} />
      )}
    </RespondentPage>
  )
}

type PartProps = { part: Part; language: Language; alone: boolean }

function PartForm({ part, language, alone }: PartProps) {
  const t = respondText[language].start
  const { standing } = part
  return (
    <form method="post">
      <input type="hidden" name="page" value="start" />
      <input type="hidden" name="part" value={part.id} />
      <input type="hidden" name="language" value={language} />
      {!alone && <h2>{part.title}</h2>}
      <StandingNotice standing={standing} language={language} />
      {standing.kind === 'sent' ? (
        <Act act="edit">{t.edit}</Act>
      ) : (
        <Act act="start">{standing.kind === 'draft' ? t.goOn : t.begin}</Act>
      )}
    </form>
  )
}

function StandingNotice({ standing, language }: { standing: Standing; language: Language }) {
  const t = respondText[language].start
  switch (standing.kind) {
    case 'nothing-yet':
      return null
    case 'draft':
      return <p class="n">{standing.told ?? t.goOnHint}</p>
    case 'sent':
      return (
        <div class="n">
          <strong>{t.sentTitle}</strong>
          <p>
            {t.sentOn(standing.day)} <code data-receipt>{standing.code}</code>
          </p>
          {standing.told && <p>{standing.told}</p>}
        </div>
      )
  }
}

function Decline({ language, decline }: StartProps) {
  const t = respondText[language].start
  const wrong = (field: string) => (decline?.field === field ? 'true' : undefined)
  return (
    <details open={decline !== undefined}>
      <summary>{t.declineTitle}</summary>
      <form method="post">
        <input type="hidden" name="page" value="start" />
        <input type="hidden" name="language" value={language} />
        {decline && (
          <p class="e" role="alert">
            <a href={`#${decline.field}`}>{decline.fault}</a>
          </p>
        )}
        <label class="o">
          <input
            type="checkbox"
            id="decline"
            name="decline"
            value="yes"
            checked={decline?.ticked}
            aria-invalid={wrong('decline')}
          />
          {t.declineLabel}
        </label>
        <label for="reason">
          <br />
          {t.declineReason}
        </label>
        <textarea id="reason" name="reason" aria-invalid={wrong('reason')}>
          {decline?.reason ?? ''}
        </textarea>
        <Act act="decline" kind="s">
          {t.declineButton}
        </Act>
      </form>
    </details>
  )
}
