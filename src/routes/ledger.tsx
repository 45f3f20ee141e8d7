import { LedgerPage } from '../../views/pages/rounds/ledger.tsx'
import { monitorText } from '../../views/text/monitor.ts'
import { roundsText } from '../../views/text/rounds.ts'
import { type CsvValue, writeCsv } from '../csv/write-csv.ts'
import { type Instant, localMomentAt } from '../domain/calendar.ts'
import { countStates, foundInLedger, readLedgerSearch } from '../domain/ledger.ts'
import { lastMail, readMonitorSearch, searched, standingOf } from '../domain/monitor.ts'
import { isLaunched, type Round } from '../domain/round.ts'
import { readLedger } from '../flows/read-ledger.ts'
import { organisationsOf } from '../flows/watch-round.ts'
import { csvDownload } from '../http/download.ts'
import { file, get, page, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { ofRound, toRound } from './round-visit.ts'

/** The mails of a round and its list of partners, to read and to take along. No file holds a link or an answer. */
export const ledgerRoutes: readonly StaffRoute[] = [
  get('/rounds/:id/ledger', 'run rounds', ofRound(showLedger)),
  file('/rounds/:id/ledger.csv', 'run rounds', ofRound(takeLedger)),
  file('/rounds/:id/monitor.csv', 'run rounds', ofRound(takeMonitor)),
]

async function showLedger({ c, deps, frame }: StaffVisit, round: Round) {
  const search = readLedgerSearch((name) => c.req.query(name))
  const all = await readLedger(deps, round.id)
  return page(
    c,
    <LedgerPage
      frame={frame}
      round={round}
      search={search}
      found={foundInLedger(all, search)}
      counts={countStates(all)}
    />,
  )
}

async function takeLedger(visit: StaffVisit, round: Round) {
  const { c, deps, frame } = visit
  const { ledger: t, kinds } = monitorText[frame.language]
  const { mails } = roundsText[frame.language].monitor
  const search = readLedgerSearch((name) => c.req.query(name))
  const found = foundInLedger(await readLedger(deps, round.id), search)
  const { queued, settled, kind, partner, to, state, tries, reply } = t.columns
  return download(visit, round, t.file, [
    [
      queued,
      settled,
      kind,
      partner,
      to,
      monitorText[frame.language].columns.address,
      state,
      tries,
      reply,
    ],
    ...found.map(({ message, partner: name, bounce }) => [
      at(message.queuedAt, round),
      at(message.settledAt, round),
      kinds[message.kind],
      name,
      message.to.name,
      message.to.address,
      mails[message.state],
      message.tries,
      bounce ? `${t.came} ${bounce.words}` : message.reply,
    ]),
  ])
}

async function takeMonitor(visit: StaffVisit, round: Round) {
  const { c, deps, frame } = visit
  if (!isLaunched(round)) return toRound(visit, round)
  const { columns: t, standings, kinds, monitorFile } = monitorText[frame.language]
  const { mails } = roundsText[frame.language].monitor
  const search = readMonitorSearch((name) => c.req.query(name))
  const rows = searched(await organisationsOf(deps, round), search)
  return download(visit, round, monitorFile, [
    [t.partner, t.contact, t.address, t.standing, t.mail, t.mailState, t.reply, t.reminders],
    ...rows.map((row) => {
      const last = lastMail(row.messages)
      return [
        row.partner.name,
        row.contact.name,
        row.contact.email,
        standings[standingOf(row)],
        last && kinds[last.kind],
        last && mails[last.state],
        row.bounce?.words ?? last?.reply,
        row.reminders,
      ]
    }),
  ])
}

/** A moment on the office's clock. */
function at(instant: Instant | null, { zone }: Round): string {
  return instant === null ? '' : localMomentAt(instant, zone).replace('T', ' ')
}

function download(
  { c, frame }: StaffVisit,
  round: Round,
  what: string,
  rows: readonly (readonly CsvValue[])[],
) {
  const variant = c.req.query('variant') === 'fr' ? 'french' : 'standard'
  const name = `${what} ${round.year} ${round.title[frame.language]}.csv`
  return csvDownload(c, name, writeCsv(rows, variant))
}
