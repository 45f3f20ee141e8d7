import { may } from '../../../src/domain/access.ts'
import {
  type AgendaItem,
  longestOwnItem,
  originOf,
  type Placed,
} from '../../../src/domain/agenda.ts'
import type { Language } from '../../../src/domain/language.ts'
import type { ClosedRound } from '../../../src/domain/round.ts'
import { isShared } from '../../../src/domain/round.ts'
import type { Talk } from '../../../src/domain/talk.ts'
import { FaultSummary, TextField } from '../../components/fields.tsx'
import { LocalisedText, plainText } from '../../components/localised-text.tsx'
import { MeetingFacts, type MeetingShown } from '../../components/meeting-facts.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { Said } from '../../components/talk.tsx'
import { agendaText, sourceWords } from '../../text/agenda.ts'
import { meetingText } from '../../text/meeting.ts'
import { meetingCheckText } from '../../text/meeting-check.ts'
import { noChangeText } from '../../text/no-change.ts'
import { packText } from '../../text/pack.ts'

type Props = {
  frame: Frame
  round: ClosedRound
  /** When and where; nothing while no date is set. */
  shown: MeetingShown | undefined
  placed: readonly Placed[]
  turn: number
  talks: ReadonlyMap<string, Talk>
  mayRun: boolean
  mayWrite: boolean
  /** Whether the minutes have gone out. */
  isSent: boolean
  /** What was typed and could not be added. */
  typed?: string
  fault?: 'missing' | 'too-long'
  changedSince?: boolean
}

/** The agenda of the interface meeting: what is to be talked about, and why. */
export function AgendaPage(props: Props) {
  const { frame, round, shown, placed, mayRun, fault, changedSince = false } = props
  const { language } = frame
  const t = agendaText[language]
  const faults = fault ? [{ field: 'words', words: t.addFaults[fault] }] : []
  const on = placed.filter(({ out }) => !out)
  return (
    <StaffPage frame={frame} title={t.title}>
      <p>
        {may(frame.person.role, 'see rounds') ? (
          <a href={`/rounds/${round.id}`}>
            <bdi>{round.title[language]}</bdi>
          </a>
        ) : (
          <bdi>{round.title[language]}</bdi>
        )}
      </p>
      <h1>{t.title}</h1>
      <FaultSummary title={meetingText[language].faultTitle} faults={faults} />
      {changedSince && (
        <div class="note bad" role="alert">
          <p>{t.changedSince}</p>
        </div>
      )}
      {shown ? (
        <MeetingFacts meeting={shown} language={language} />
      ) : (
        <p>{meetingText[language].none}</p>
      )}
      <Places {...props} />
      <p class="lead">{t.lead}</p>
      {!isShared(round) && <p class="note">{t.preview}</p>}
      <h2>{t.agenda}</h2>
      {on.length === 0 ? <p>{t.nothing}</p> : <Items {...props} placed={on} />}
      <LeftOut {...props} />
      {mayRun && <Adding {...props} faults={faults} />}
    </StaffPage>
  )
}

function Places({ frame: { language }, round, shown, mayRun, mayWrite, isSent }: Props) {
  const t = agendaText[language]
  const base = `/rounds/${round.id}`
  const { set, move } = meetingText[language]
  return (
    <p class="actions">
      <a class="button" href={`${base}/meeting/screen`}>
        {t.screen}
      </a>
      {mayRun && <a href={`${base}/meeting/date`}>{shown ? move : set}</a>}
      {(isSent || mayWrite) && <a href={`${base}/meeting/minutes`}>{t.minutes}</a>}
      {isShared(round) && shown && (
        <a href={`${base}/meeting/check`}>{meetingCheckText[language].link}</a>
      )}
      {isShared(round) && <a href={`${base}/pack`}>{packText[language].link}</a>}
      {mayRun && <a href={`${base}/no-change`}>{noChangeText[language].link}</a>}
    </p>
  )
}

/** Each item with its buttons: a list in its order, that works without script. */
function Items(props: Props) {
  const { frame, round, placed, turn, talks, mayRun, mayWrite } = props
  const { language } = frame
  return (
    <form method="post" action={`/rounds/${round.id}/meeting`}>
      <input type="hidden" name="turn" value={`${turn}`} />
      <ol>
        {placed.map(({ item }, at) => (
          <li id={item.id}>
            <p>
              <strong>
                <LocalisedText text={item.words} fallback={item.fallback} language={language} />
              </strong>
            </p>
            <Sources item={item} language={language} />
            <Said talk={talks.get(item.id)} language={language} />
            {(mayRun || mayWrite) && (
              <p class="actions">
                {mayWrite && <ItemLinks {...props} item={item} />}
                {mayRun && (
                  <Moves {...props} item={item} first={at === 0} last={at + 1 === placed.length} />
                )}
              </p>
            )}
          </li>
        ))}
      </ol>
    </form>
  )
}

/** Everything an item comes from. */
export function Sources({ item, language }: { item: AgendaItem; language: Language }) {
  return (
    <ul class="soft">
      {item.sources.map((source) => (
        <li>{sourceWords(source, language)}</li>
      ))}
    </ul>
  )
}

function ItemLinks(props: Props & { item: AgendaItem }) {
  const { frame, round, talks, isSent, item } = props
  const t = agendaText[frame.language]
  const { kind, ref } = originOf(item)
  const from = encodeURIComponent(ref === null ? kind : `${kind} ${ref}`)
  return (
    <>
      {!isSent && (
        <a href={`/rounds/${round.id}/meeting/items/${item.id}`}>
          {talks.has(item.id) ? t.changeWritten : t.writeDown}
        </a>
      )}
      {may(frame.person.role, 'write the plan') && (
        <a href={`/rounds/${round.id}/plan/new?from=${from}`}>{t.action}</a>
      )}
    </>
  )
}

type MovesProps = Props & { item: AgendaItem; first: boolean; last: boolean }

function Moves({ frame: { language }, item, first, last }: MovesProps) {
  const t = agendaText[language]
  const name = plainText(item.words, item.fallback, language)
  return (
    <>
      <button
        type="submit"
        name="move"
        value={`up ${item.id}`}
        class="quiet"
        aria-label={t.up(name)}
        disabled={first}
      >
        ↑
      </button>
      <button
        type="submit"
        name="move"
        value={`down ${item.id}`}
        class="quiet"
        aria-label={t.down(name)}
        disabled={last}
      >
        ↓
      </button>
      <button type="submit" name="move" value={`out ${item.id}`} class="quiet">
        {t.out}
      </button>
      {isOwn(item) && (
        <button type="submit" name="move" value={`drop ${item.id}`} class="quiet">
          {t.drop}
        </button>
      )}
    </>
  )
}

function isOwn({ sources }: AgendaItem): boolean {
  return sources.some(({ kind }) => kind === 'own')
}

function LeftOut({ frame: { language }, round, placed, turn, mayRun }: Props) {
  const t = agendaText[language]
  const out = placed.filter((one) => one.out)
  if (out.length === 0) return null
  return (
    <>
      <h2>{t.leftOut}</h2>
      <form method="post" action={`/rounds/${round.id}/meeting`}>
        <input type="hidden" name="turn" value={`${turn}`} />
        <ul>
          {out.map(({ item }) => (
            <li>
              <LocalisedText text={item.words} fallback={item.fallback} language={language} />{' '}
              {mayRun && (
                <button type="submit" name="move" value={`in ${item.id}`} class="quiet">
                  {t.takeIn}
                </button>
              )}
            </li>
          ))}
        </ul>
      </form>
    </>
  )
}

type AddingProps = Props & { faults: readonly { field: string; words: string }[] }

function Adding({ frame: { language }, round, turn, typed = '', faults }: AddingProps) {
  const t = agendaText[language]
  return (
    <>
      <h2>{t.addTitle}</h2>
      <form method="post" action={`/rounds/${round.id}/meeting/items`} class="stack">
        <input type="hidden" name="turn" value={`${turn}`} />
        <TextField
          name="words"
          label={t.addLabel}
          hint={t.addHint(longestOwnItem)}
          value={typed}
          faults={faults}
        />
        <p class="actions">
          <button type="submit">{t.add}</button>
        </p>
      </form>
    </>
  )
}
