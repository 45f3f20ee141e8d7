import type { ReviewedAction } from '../../../src/domain/action-review.ts'
import { completeFor, type Language, languages, textIn } from '../../../src/domain/language.ts'
import { languageNamesIn } from '../../../src/domain/partner-words.ts'
import type { AcceptedIndicator } from '../../../src/domain/proposed-section.ts'
import {
  type Candidate,
  fewestRecipients,
  partnersAmong,
  type Recipient,
} from '../../../src/domain/recipients.ts'
import { closingInstant, type UnopenedRound } from '../../../src/domain/round.ts'
import type { StepStanding } from '../../../src/domain/round-step.ts'
import type { SeriesBreaks } from '../../../src/domain/series-breaks.ts'
import type { Survey } from '../../../src/domain/survey.ts'
import { FaultSummary, type FieldFault, TextField } from '../../components/fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { longMoment } from '../../text/dates.ts'
import { doorsText } from '../../text/doors.ts'
import { furtherContactsText } from '../../text/further-contacts.ts'
import { groupName } from '../../text/group-name.ts'
import { promisesKeptText } from '../../text/promises-kept.ts'
import { consultingText } from '../../text/proposals.ts'
import { recipientFilterText } from '../../text/recipient-filter.ts'
import { roundsText } from '../../text/rounds.ts'
import { wordingsText } from '../../text/wordings.ts'
import { NetworkGraded } from './network-graded.tsx'
import { Problems } from './problems.tsx'
import { OpenSteps, type ReasonsTyped } from './steps.tsx'

type Props = {
  frame: Frame
  round: UnopenedRound
  review: {
    surveys: readonly Survey[] | undefined
    recipients: readonly Recipient[]
    candidates: readonly Candidate[]
    breaks: SeriesBreaks | null
    proposed: readonly AcceptedIndicator[]
    actions: readonly ReviewedAction[]
    digest: string
  }
  /** The closing time has passed. */
  isPast: boolean
  /** Another round of this year was held already. */
  sameYear: boolean
  /** The round before made another promise. */
  unpaired: boolean
  /** Somebody pressed the button on an older reading of this page. */
  changed?: boolean
  /** The reason not to consult, as it was typed, and whether it is missing. */
  unconsulted?: { typed: string; missing: boolean } | undefined
  steps: readonly StepStanding[]
  /** What the round grades where that is a network: its name, or null where its entry is gone. */
  network?: string | null | undefined
  /** Why it opens without some of them, as typed. */
  reasons: ReasonsTyped
}

/** Exactly what opening will send to whom; the last page before it. */
export function ReviewPage(props: Props) {
  const { frame, round, review, isPast, sameYear, unpaired, changed = false } = props
  const { review: t } = roundsText[frame.language]
  const { surveys, recipients, candidates, breaks } = review
  const partners = partnersAmong(recipients)
  const ready = surveys && !isPast && partners >= fewestRecipients(round)
  return (
    <StaffPage frame={frame} title={t.title}>
      <p>
        <a href={`/rounds/${round.id}`}>
          <bdi>{round.title[frame.language]}</bdi>
        </a>
      </p>
      <h1>{t.title}</h1>
      <NetworkGraded network={props.network} language={frame.language} />
      <FaultSummary title={consultingText[frame.language].faults} faults={faultsOf(props)} />
      {changed && <Note title={t.changedTitle} words={t.changedWords} />}
      <Obstacles frame={frame} round={round} review={review} isPast={isPast} />
      {sameYear && (
        <Note
          title={recipientFilterText[frame.language].sameYearTitle(round.year)}
          words={recipientFilterText[frame.language].sameYear}
          link={{ href: `/rounds/${round.id}/edit`, words: t.toPlan }}
        />
      )}
      {ready && (
        <WhatHappens frame={frame} round={round} surveys={surveys} recipients={recipients} />
      )}
      <h2>
        {partners === recipients.length
          ? t.who(partners)
          : furtherContactsText[frame.language].who(partners, recipients.length)}
      </h2>
      {recipients.length > 0 && (
        <RecipientTable frame={frame} round={round} recipients={recipients} />
      )}
      {round.state === 'draft' && <LeftOut frame={frame} candidates={candidates} />}
      <h2>{t.breaksTitle}</h2>
      {unpaired && <p>{recipientFilterText[frame.language].otherPromise}</p>}
      <Breaks breaks={breaks} language={frame.language} />
      <Proposed frame={frame} proposed={review.proposed} />
      <Promised frame={frame} actions={review.actions} />
      {ready && <OpenForm {...props} />}
    </StaffPage>
  )
}

function faultsOf({ frame, unconsulted, reasons }: Props): readonly FieldFault[] {
  const words = consultingText[frame.language].unconsultedMissing
  return [...(unconsulted?.missing ? [{ field: 'unconsulted', words }] : []), ...reasons.faults]
}

type Cure = { href: string; words: string }
type NoteProps = { title: string; words: string; link?: Cure; also?: Cure }

function Note({ title, words, link, also }: NoteProps) {
  return (
    <div class="note bad" role="alert">
      <p>
        <strong>{title}</strong>
      </p>
      <p>{words}</p>
      {link && (
        <p class="actions">
          <a href={link.href}>{link.words}</a>
          {also && <a href={also.href}>{also.words}</a>}
        </p>
      )}
    </div>
  )
}

function Obstacles({
  frame,
  round,
  review,
  isPast,
}: Pick<Props, 'frame' | 'round' | 'review' | 'isPast'>) {
  const { review: t } = roundsText[frame.language]
  const toPlan = { href: `/rounds/${round.id}/edit`, words: t.toPlan }
  const toRecipients = { href: `/rounds/${round.id}/recipients`, words: t.toRecipients }
  const found = partnersAmong(review.recipients)
  return (
    <>
      {!review.surveys && <Note title={t.noSurveyTitle} words={t.noSurveyWords} link={toPlan} />}
      {isPast && <Note title={t.pastTitle} words={t.pastWords} link={toPlan} />}
      {found < fewestRecipients(round) && (
        <Note
          title={t.tooFewTitle}
          words={t.tooFewWords(found, fewestRecipients(round))}
          link={toRecipients}
          also={toPlan}
        />
      )}
    </>
  )
}

type HappensProps = {
  frame: Frame
  round: UnopenedRound
  surveys: readonly Survey[]
  recipients: readonly Recipient[]
}

function WhatHappens({ frame, round, surveys, recipients }: HappensProps) {
  const { review: t } = roundsText[frame.language]
  const partners = partnersAmong(recipients)
  const perLanguage = languages
    .map((language) => ({
      language,
      number: recipients.filter(({ contact }) => completeFor(contact.language) === language).length,
    }))
    .filter(({ number }) => number > 0)
    .map(({ language, number }) => t.perLanguage(number, language))
  return (
    <>
      <p class="lead">
        {t.sentence(
          t.mails(recipients.length),
          perLanguage.join(', '),
          surveys.map(({ title }) => textIn(title, frame.language).text).join(', '),
          longMoment(closingInstant(round), round.zone, frame.language),
        )}
      </p>
      <p>
        <a href={`/rounds/${round.id}/messages/invitation/${frame.language}`}>
          {wordingsText[frame.language].kinds.invitation.name}
        </a>
      </p>
      {partners < recipients.length && (
        <p>{furtherContactsText[frame.language].goTo(partners, recipients.length)}</p>
      )}
      {round.severalRespondents && <p>{doorsText[frame.language].forwarding.review}</p>}
      <h2>{t.promiseTitle}</h2>
      <ul>
        {[...t.promise[round.mode](round.k), t.fixed].map((words) => (
          <li>{words}</li>
        ))}
      </ul>
    </>
  )
}

type TableProps = { frame: Frame; round: UnopenedRound; recipients: readonly Recipient[] }

function RecipientTable({ frame, round, recipients }: TableProps) {
  const { review: t, recipients: names } = roundsText[frame.language]
  const withGroup = round.breakdown !== 'none'
  return (
    <div class="scroll">
      <table class="stacked">
        <thead>
          <tr>
            <th scope="col">{names.partner}</th>
            <th scope="col">
              {round.severalRespondents
                ? furtherContactsText[frame.language].contact
                : names.contact}
            </th>
            <th scope="col">{t.address}</th>
            <th scope="col">{t.language}</th>
            {withGroup && <th scope="col">{t.group}</th>}
          </tr>
        </thead>
        <tbody>
          {recipients.map(({ partner, contact, group }) => (
            <tr>
              <th scope="row">
                <a href={`/partners/${partner.id}`}>
                  <bdi>{partner.name}</bdi>
                </a>
              </th>
              <td>
                <bdi>{contact.name}</bdi>
              </td>
              <td>
                <bdi>{contact.email}</bdi>
              </td>
              <td>{languageNamesIn[frame.language][contact.language]}</td>
              {withGroup && (
                <td>
                  <bdi>{groupName(group, round.breakdown, frame.language)}</bdi>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function LeftOut({ frame, candidates }: { frame: Frame; candidates: readonly Candidate[] }) {
  const { review: t } = roundsText[frame.language]
  const left = candidates.filter(
    ({ standing }) => standing === 'left-out' || standing === 'blocked',
  )
  return (
    <>
      <h2>{t.leftOutTitle}</h2>
      {left.length === 0 && <p>{t.nobodyLeftOut}</p>}
      <ul>
        {left.map((candidate) => (
          <li>
            <strong>
              <bdi>{candidate.partner.name}</bdi>
            </strong>
            {' – '}
            {candidate.standing === 'left-out' ? (
              t.why['left-out']
            ) : (
              <>
                {t.why.blocked}
                <Problems candidate={candidate} language={frame.language} />
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function Breaks({ breaks, language }: { breaks: SeriesBreaks | null; language: Language }) {
  const { review: t } = roundsText[language]
  if (!breaks) return <p>{t.firstRound}</p>
  const lists = [
    { words: t.changed, codes: breaks.changed },
    { words: t.added, codes: breaks.added },
    { words: t.retired, codes: breaks.retired },
  ].filter(({ codes }) => codes.length > 0)
  if (lists.length === 0) return <p>{t.noBreaks}</p>
  return (
    <ul>
      {lists.map(({ words, codes }) => (
        <li>
          {words} {codes.join(', ')}
        </li>
      ))}
    </ul>
  )
}

/** What partners proposed, and which series start with it. */
function Proposed({ frame, proposed }: Pick<Props, 'frame'> & Pick<Props['review'], 'proposed'>) {
  const t = consultingText[frame.language]
  if (proposed.length === 0) return null
  return (
    <>
      <h2>{t.reviewTitle}</h2>
      <ul>
        {proposed.map(({ code, indicator, askedBefore }) => (
          <li>
            {code} <bdi>{indicator.text[frame.language]}</bdi>{' '}
            <small>{askedBefore ? t.reviewAgain : t.reviewNew}</small>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The actions of last year's plan that partners will be asked about. */
function Promised({ frame, actions }: Pick<Props, 'frame'> & Pick<Props['review'], 'actions'>) {
  const t = promisesKeptText[frame.language]
  if (actions.length === 0) return null
  return (
    <>
      <h2>{t.title}</h2>
      <p>{t.willBeAsked}</p>
      <ul>
        {actions.map(({ code, words }) => (
          <li>
            {code} <bdi>{words}</bdi>
          </li>
        ))}
      </ul>
    </>
  )
}

type OpenProps = Pick<Props, 'frame' | 'round' | 'review' | 'unconsulted' | 'steps' | 'reasons'>

function OpenForm({ frame, round, review, unconsulted, steps, reasons }: OpenProps) {
  const { review: t } = roundsText[frame.language]
  const words = consultingText[frame.language]
  const faults = unconsulted?.missing
    ? [{ field: 'unconsulted', words: words.unconsultedMissing }]
    : []
  return (
    <form method="post" action={`/rounds/${round.id}/opening`} class="stack" noValidate>
      <input type="hidden" name="reviewed" value={review.digest} />
      {round.state === 'draft' && (
        <TextField
          name="unconsulted"
          label={words.unconsultedLabel}
          hint={words.unconsultedHint}
          value={unconsulted?.typed ?? ''}
          faults={faults}
        />
      )}
      <OpenSteps frame={frame} round={round} steps={steps} {...reasons} />
      <p class="actions">
        <button type="submit">{t.open(review.recipients.length)}</button>
        <span class="soft">{t.once}</span>
      </p>
    </form>
  )
}
