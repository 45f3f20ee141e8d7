import { type AuditAct, type AuditSearch, auditActs } from '../../../src/domain/audit.ts'
import type { LocalMoment } from '../../../src/domain/calendar.ts'
import { SelectField } from '../../components/fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { auditText } from '../../text/audit.ts'
import { settingsText } from '../../text/settings.ts'

export type ShownEntry = {
  at: LocalMoment
  who: string | null
  act: AuditAct
  about: string | null
}
type Props = {
  frame: Frame
  search: AuditSearch
  people: readonly string[]
  entries: readonly ShownEntry[]
  more: boolean
}

/** The audit log: newest first, looked through by person and act. */
export function AuditPage({ frame, search, people, entries, more }: Props) {
  const t = auditText[frame.language]
  return (
    <StaffPage frame={frame} title={t.title}>
      <p>
        <a href="/settings">{settingsText[frame.language].overview.title}</a>
      </p>
      <h1>{t.title}</h1>
      {t.lead.map((words) => (
        <p>{words}</p>
      ))}
      <SearchForm frame={frame} search={search} people={people} />
      {entries.length === 0 ? (
        <p class="empty">{t.none}</p>
      ) : (
        <Entries frame={frame} entries={entries} />
      )}
      <p class="actions">
        {search.page > 1 && <a href={addressOf(search, search.page - 1)}>{t.newer}</a>}
        {more && <a href={addressOf(search, search.page + 1)}>{t.older}</a>}
      </p>
      <p>
        <a href={`/settings/audit.csv?${queryOf(search)}`}>{t.csv}</a> ·{' '}
        <a href={`/settings/audit.csv?${queryOf(search)}&variant=fr`}>{t.french}</a>
      </p>
    </StaffPage>
  )
}

function queryOf({ act, actor }: AuditSearch): string {
  return `who=${encodeURIComponent((actor ?? '').toWellFormed())}&act=${act ?? ''}`
}

function addressOf(search: AuditSearch, page: number): string {
  return `/settings/audit?${queryOf(search)}&page=${page}`
}

function SearchForm({ frame, search, people }: Pick<Props, 'frame' | 'search' | 'people'>) {
  const t = auditText[frame.language]
  const named = auditActs
    .map((value) => ({ value: value as string, label: t.acts[value] }))
    .sort((one, other) => one.label.localeCompare(other.label, frame.language))
  return (
    <form method="get" action="/settings/audit" class="row">
      <SelectField
        name="who"
        label={t.who}
        value={search.actor ?? ''}
        options={[
          { value: '', label: t.everybody },
          ...people.map((name) => ({ value: name, label: name })),
          { value: '*', label: t.itself },
        ]}
        faults={[]}
      />
      <SelectField
        name="act"
        label={t.what}
        value={search.act ?? ''}
        options={[{ value: '', label: t.everything }, ...named]}
        faults={[]}
      />
      <div class="actions">
        <button type="submit" class="second">
          {t.show}
        </button>
      </div>
    </form>
  )
}

function Entries({ frame, entries }: Pick<Props, 'frame' | 'entries'>) {
  const t = auditText[frame.language]
  return (
    <table class="stacked">
      <thead>
        <tr>
          {[t.when, t.who, t.what, t.about].map((title) => (
            <th scope="col">{title}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr>
            <td>
              <time dateTime={entry.at}>{entry.at.replace('T', ' ')}</time>
            </td>
            <td>{entry.who === null ? t.itself : <bdi>{entry.who}</bdi>}</td>
            <td>{t.acts[entry.act]}</td>
            <td>{entry.about !== null && <bdi>{entry.about}</bdi>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
