import { type MonitorSearch, standings } from '../../../src/domain/monitor.ts'
import type { LaunchedRound } from '../../../src/domain/round.ts'
import { SelectField, TextField } from '../../components/fields.tsx'
import type { Frame } from '../../components/staff-page.tsx'
import { monitorText } from '../../text/monitor.ts'
import { monitorAddress, monitorQuery } from './monitor-address.ts'

type Props = { frame: Frame; round: LaunchedRound; search: MonitorSearch; mayRun: boolean }

/** Looking for some of the partners, and taking the list along. */
export function MonitorFilter({ frame, round, search, mayRun }: Props) {
  const t = monitorText[frame.language]
  const query = monitorQuery(search)
  const narrowed = search.q !== '' || search.standing !== null
  return (
    <>
      <form method="get" action={`/rounds/${round.id}#partners`} class="row">
        <TextField name="q" label={t.filter.q} value={search.q} faults={[]} />
        <SelectField
          name="standing"
          label={t.filter.standing}
          value={search.standing ?? ''}
          options={[
            { value: '', label: t.filter.all },
            ...standings.map((value) => ({ value, label: t.standings[value] })),
          ]}
          faults={[]}
        />
        {search.sort !== 'partner' && <input type="hidden" name="sort" value={search.sort} />}
        <div class="actions">
          <button type="submit" class="second">
            {t.filter.show}
          </button>
          {narrowed && <a href={monitorAddress(round, { sort: search.sort })}>{t.filter.reset}</a>}
        </div>
      </form>
      {mayRun && (
        <p>
          <a href={`/rounds/${round.id}/monitor.csv${query === '' ? '' : `?${query}`}`}>{t.csv}</a>{' '}
          ·{' '}
          <a href={`/rounds/${round.id}/monitor.csv?${query === '' ? '' : `${query}&`}variant=fr`}>
            {t.french}
          </a>{' '}
          · <a href={`/rounds/${round.id}/ledger`}>{t.toLedger}</a>
        </p>
      )}
    </>
  )
}
