import { type DeclineChoice, declineChoices } from '../../../src/domain/invitation.ts'
import { completeFor, type RespondentLanguage } from '../../../src/domain/language.ts'
import { minutesOf } from '../../../src/domain/survey.ts'
import type { Said } from '../../components/respond/asked.ts'
import { Forward, type Forwarding } from '../../components/respond/forward.tsx'
import { IssuesDoor } from '../../components/respond/issues-door.tsx'
import { Act, LanguageSwitch, RespondentPage } from '../../components/respond/respondent-page.tsx'
import { networkRoundText } from '../../text/network-round.ts'
import { proposalText } from '../../text/proposals.ts'
import { respondText } from '../../text/respond.ts'

/** Where the answers of this link stand; `told` says so where the office typed them in. */
export type Standing =
  | { kind: 'nothing-yet' }
  | { kind: 'draft'; told?: string | undefined }
  | { kind: 'sent'; day: string; code: string; unsent: boolean; told?: string | undefined }

/** One part of the round: what it asks, about how long that takes, and how far it has come. */
export type Part = { id: string; title: Said; minutes: number | undefined; standing: Standing }

export type StartProps = {
  language: RespondentLanguage
  title: Said
  /** The languages the page can be switched to. */
  offered: readonly RespondentLanguage[]
  office: string
  partner: string
  /** A network is graded, and the partner is one of its members. */
  aboutNetwork?: boolean
  closing: string
  /** Who will see what, as it was promised when the round opened. */
  promise: { lines: readonly string[]; lang: string | undefined }
  parts: readonly Part[]
  declined: boolean
  /** Where the closing date can be put into a calendar; absent once it is past. */
  calendar?: string | undefined
  /** What was sent cannot be changed: an anonymous round. */
  fixed?: boolean
  /** Whom to ask, in the office's own words. */
  questions?: Said | undefined
  /** That the office printed the code of this page. */
  printed?: string | undefined
  /** Set where colleagues may be asked to answer too. */
  forwarding?: Forwarding | undefined
  /** Whether this organisation has proposed something to be asked. */
  proposed?: boolean
  /** What is wrong with the wish to decline, and the reason as it was typed. */
  decline?: {
    fault: string
    field: 'decline' | 'reason'
    reason: string
    ticked: boolean
    choice: DeclineChoice | null
  }
}

/** The first ten seconds: who asks, how long, until when, who will see what. */
export function StartPage(props: StartProps) {
  const { language, offered, title, office, partner, closing, promise, parts, declined } = props
  const t = respondText[language].start
  const network = networkRoundText[completeFor(language)]
  const { asks } = props.aboutNetwork ? network : t
  const spoken = completeFor(language) === language ? undefined : completeFor(language)
  return (
    <RespondentPage language={language} kind="start" title={title.words}>
      <form method="post">
        <input type="hidden" name="page" value="start" />
        <input type="hidden" name="language" value={language} />
        <LanguageSwitch language={language} offered={offered} />
        <h1>
          <bdi lang={title.lang}>{title.words}</bdi>
        </h1>
        <p lang={props.aboutNetwork ? spoken : undefined}>
          {asks(<bdi>{office}</bdi>, <bdi>{partner}</bdi>)}
        </p>
        {props.aboutNetwork && <p lang={spoken}>{network.told}</p>}
        <p>
          {howLong(parts, language)} {t.time(closing)}
        </p>
      </form>
      {declined && (
        <div class="n">
          <strong>{t.declinedTitle}</strong>
          <p>{t.declinedWords}</p>
        </div>
      )}
      {parts.map((part) => (
        <PartForm
          part={part}
          language={language}
          alone={parts.length === 1}
          fixed={props.fixed === true}
        />
      ))}
      {props.calendar && <a href={props.calendar}>{t.calendar}</a>}
      <h2>{t.whoTitle}</h2>
      <ul lang={promise.lang}>
        {promise.lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      {props.printed && <p>{props.printed}</p>}
      {props.questions && <p lang={props.questions.lang}>{props.questions.words}</p>}
      {props.proposed && (
        <form method="post">
          <input type="hidden" name="page" value="start" />
          <input type="hidden" name="language" value={language} />
          <Act act="proposals" kind="s">
            {proposalText[language].seeOwn}
          </Act>
        </form>
      )}
      {props.forwarding && <Forward language={language} forwarding={props.forwarding} />}
      <IssuesDoor language={language} />
      {!declined && !parts.some(({ standing }) => standing.kind === 'sent') && (
        <Decline {...props} />
      )}
    </RespondentPage>
  )
}

/** How long what is left takes; each of several parts says its own time beside its button. */
function howLong(parts: readonly Part[], language: RespondentLanguage): string | null {
  const t = respondText[language].start
  const left = parts.filter(({ standing }) => standing.kind !== 'sent')
  const minutes = minutesOf(left)
  if (minutes === undefined || left.length === 0) return null
  return left.length === 1 ? t.about(minutes) : t.inAll(minutes)
}

type PartProps = { part: Part; language: RespondentLanguage; alone: boolean; fixed: boolean }

function PartForm({ part, language, alone, fixed }: PartProps) {
  const { start: t, anonymous } = respondText[language]
  const { standing } = part
  return (
    <form method="post">
      <input type="hidden" name="page" value="start" />
      <input type="hidden" name="part" value={part.id} />
      <input type="hidden" name="language" value={language} />
      {!alone && <h2 lang={part.title.lang}>{part.title.words}</h2>}
      {!alone && part.minutes !== undefined && standing.kind !== 'sent' && (
        <p class="h">{t.about(part.minutes)}</p>
      )}
      <StandingNotice standing={standing} language={language} />
      {standing.kind === 'sent' ? (
        <Act act="edit">{fixed ? anonymous.see : t.edit}</Act>
      ) : (
        <Act act="start">{standing.kind === 'draft' ? t.goOn : t.begin}</Act>
      )}
    </form>
  )
}

function StandingNotice({
  standing,
  language,
}: {
  standing: Standing
  language: RespondentLanguage
}) {
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
          {standing.unsent && <p>{t.unsent}</p>}
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
          <p class="e" role="alert" tabindex={-1} autofocus>
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
        <fieldset>
          <legend>{t.declineWhy}</legend>
          {declineChoices.map((choice) => (
            <label class="o">
              <input
                type="radio"
                name="choice"
                value={choice}
                checked={decline?.choice === choice}
              />
              {t.declineChoices[choice]}
            </label>
          ))}
        </fieldset>
        <label for="reason">{t.declineReason}</label>
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
