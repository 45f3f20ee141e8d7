import type { Entry } from '../../../src/domain/registers/entry.ts'
import { titleOf } from '../../../src/domain/registers/entry.ts'
import type { Register } from '../../../src/domain/registers/register.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { registersText } from '../../text/registers.ts'
import { entryAddress } from './register-address.ts'
import { SearchAll } from './search-all.tsx'

type Props = {
  frame: Frame
  q: string
  /** The registers in which something was found. */
  found: readonly { register: Register; entries: readonly Entry[] }[]
}

/** Of one register; the list of the register has the rest. */
const mostShown = 10

/** What was found in all registers, register by register. */
export function RegisterSearchPage({ frame, q, found }: Props) {
  const t = registersText[frame.language]
  const all = found.reduce((sum, { entries }) => sum + entries.length, 0)
  return (
    <StaffPage frame={frame} title={t.searchTitle}>
      <p>
        <a href="/registers">{t.title}</a>
      </p>
      <h1>{t.searchTitle}</h1>
      <SearchAll frame={frame} q={q} />
      <p role="status">{q === '' ? t.searchFirst : all === 0 ? t.searchNone : t.found(all)}</p>
      {found.map(({ register, entries }) => (
        <section>
          <h2>{register.name[frame.language]}</h2>
          <ul>
            {entries.slice(0, mostShown).map((entry) => (
              <li>
                <a href={entryAddress(entry)}>
                  <bdi>{titleOf(entry, frame.language)}</bdi>
                </a>
              </li>
            ))}
          </ul>
          {entries.length > mostShown && (
            <p>
              <a href={`/registers/${register.id}?${new URLSearchParams({ q })}`}>
                {t.more(entries.length - mostShown)}
              </a>
            </p>
          )}
        </section>
      ))}
    </StaffPage>
  )
}
