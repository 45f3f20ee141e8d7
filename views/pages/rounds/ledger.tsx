import { localMomentAt } from '../../../src/domain/calendar.ts'
import type { LedgerEntry, LedgerSearch } from '../../../src/domain/ledger.ts'
import { type MessageState, messageStates } from '../../../src/domain/message.ts'
import { paged } from '../../../src/domain/partner-list.ts'
import type { Round } from '../../../src/domain/round.ts'
import { SelectField, TextField } from '../../components/fields.tsx'
import type { Frame } from '../../components/staff-page.tsx'
import { monitorText } from '../../text/monitor.ts'
import { roundsText } from '../../text/rounds.ts'
import { AskOnce } from './ask-once.tsx'

type Props = {
  frame: Frame
  round: Round
  search: LedgerSearch
  found: readonly LedgerEntry[]
  counts: Readonly<Record<MessageState, number>>
}

/** Every mail of a round: who got what, when, and what the server said. */
export function LedgerPage({ frame, round, search, found, counts }: Props) {
  const { ledger: t } = monitorText[frame.language]
  const { mails } = roundsText[frame.language].monitor
  const list = paged(found, search.page)
  return (
    <AskOnce frame={frame} round={round} title={t.title}>
      <p class="lead">{t.lead(messageStates.reduce((sum, state) => sum + counts[state], 0))}</p>
      <dl class="facts">
        {messageStates
          .filter((state) => counts[state] > 0)
          .map((state) => (
            <>
              <dt>{mails[state]}</dt>
              <dd>{counts[state]}</dd>
            </>
          ))}
      </dl>
      <SearchForm frame={frame} round={round} search={search} />
      {list.entries.length === 0 ? (
        <p class="empty">{t.empty}</p>
      ) : (
        <Entries frame={frame} round={round} entries={list.entries} />
      )}
      {list.pages > 1 && (
        <p class="actions">
          {list.page > 1 && <a href={addressOf(round, search, list.page - 1)}>{t.newer}</a>}
          <span>{t.pages(list.page, list.pages)}</span>
          {list.page < list.pages && (
            <a href={addressOf(round, search, list.page + 1)}>{t.older}</a>
          )}
        </p>
      )}
      <Files frame={frame} round={round} search={search} />
    </AskOnce>
  )
}

function queryOf({ q, state }: LedgerSearch): string {
  const query = new URLSearchParams()
  if (q !== '') query.set('q', q)
  if (state !== null) query.set('state', state)
  return String(query)
}

function addressOf(round: Round, search: LedgerSearch, page: number): string {
  return `/rounds/${round.id}/ledger?${queryOf(search)}&page=${page}`
}

function SearchForm({ frame, round, search }: Pick<Props, 'frame' | 'round' | 'search'>) {
  const { ledger: t, filter } = monitorText[frame.language]
  const { mails } = roundsText[frame.language].monitor
  return (
    <form method="get" action={`/rounds/${round.id}/ledger`} class="row">
      <TextField name="q" label={t.search} value={search.q} faults={[]} />
      <SelectField
        name="state"
        label={t.state}
        value={search.state ?? ''}
        options={[
          { value: '', label: t.all },
          ...messageStates.map((value) => ({ value, label: mails[value] })),
        ]}
        faults={[]}
      />
      <div class="actions">
        <button type="submit" class="second">
          {filter.show}
        </button>
      </div>
    </form>
  )
}

function Files({ frame, round, search }: Pick<Props, 'frame' | 'round' | 'search'>) {
  const t = monitorText[frame.language]
  const query = queryOf(search)
  return (
    <p>
      <a href={`/rounds/${round.id}/ledger.csv?${query}`}>{t.csv}</a> ·{' '}
      <a href={`/rounds/${round.id}/ledger.csv?${query}&variant=fr`}>{t.french}</a>
    </p>
  )
}

type EntriesProps = Pick<Props, 'frame' | 'round'> & { entries: readonly LedgerEntry[] }

function Entries({ frame, round, entries }: EntriesProps) {
  const { ledger: t, kinds } = monitorText[frame.language]
  const { mails } = roundsText[frame.language].monitor
  const { columns } = t
  const moment = (at: number) => localMomentAt(at, round.zone)
  return (
    <div class="scroll">
      <table class="stacked">
        <thead>
          <tr>
            {[
              columns.queued,
              columns.kind,
              columns.partner,
              columns.to,
              columns.state,
              columns.reply,
            ].map((title) => (
              <th scope="col">{title}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map(({ message, partner, bounce }) => (
            <tr>
              <td data-name={columns.queued}>
                <Moment at={moment(message.queuedAt)} />
              </td>
              <td data-name={columns.kind}>{kinds[message.kind]}</td>
              <td data-name={columns.partner}>{partner !== null && <bdi>{partner}</bdi>}</td>
              <td data-name={columns.to}>
                <bdi>{message.to.name}</bdi> <small>{message.to.address}</small>
              </td>
              <td data-name={columns.state}>
                {mails[message.state]}
                {message.settledAt !== null && (
                  <>
                    {', '}
                    <Moment at={moment(message.settledAt)} />
                  </>
                )}
                {message.tries > 1 && ` (${columns.tries}: ${message.tries})`}
              </td>
              <td data-name={columns.reply}>
                {bounce ? (
                  <>
                    {t.came} <q>{bounce.words}</q>
                  </>
                ) : (
                  message.reply && <q>{message.reply}</q>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Moment({ at }: { at: string }) {
  return <time dateTime={at}>{at.replace('T', ' ')}</time>
}
