import { type Register, registerAreas } from '../../../src/domain/registers/register.ts'
import type { RegisterId } from '../../../src/domain/registers/register-id.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { registersText } from '../../text/registers.ts'
import { SearchAll } from './search-all.tsx'

type Props = {
  frame: Frame
  /** Those this person may see. */
  registers: readonly Register[]
  counts: ReadonlyMap<RegisterId, number>
}

/** All registers by area, with what each is for. */
export function RegistersPage({ frame, registers, counts }: Props) {
  const t = registersText[frame.language]
  const areas = registerAreas.map((area) => ({
    area,
    own: registers.filter((register) => register.area === area),
  }))
  return (
    <StaffPage frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      <SearchAll frame={frame} q="" />
      {areas
        .filter(({ own }) => own.length > 0)
        .map(({ area, own }) => (
          <section>
            <h2>{t.area[area]}</h2>
            <ul class="entries">
              {own.map(({ id, name, purpose }) => (
                <li>
                  <a href={`/registers/${id}`}>{name[frame.language]}</a>{' '}
                  <small>{t.count(counts.get(id) ?? 0)}</small>
                  <br />
                  <span class="soft">{purpose[frame.language]}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </StaffPage>
  )
}
