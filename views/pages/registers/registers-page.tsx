import type { Language } from '../../../src/domain/language.ts'
import { type Register, registerAreas } from '../../../src/domain/registers/register.ts'
import type { RegisterId } from '../../../src/domain/registers/register-id.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { activitiesText } from '../../text/activities.ts'
import { networksText } from '../../text/networks.ts'
import { registersText } from '../../text/registers.ts'
import { strategyText } from '../../text/strategy.ts'
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
            {area === 'strategy' && (
              <p>
                <a href="/strategy">{strategyText[frame.language].title}</a>
              </p>
            )}
            <ul class="entries">
              {own.map(({ id, name, purpose }) => (
                <li>
                  <a href={`/registers/${id}`}>{name[frame.language]}</a>{' '}
                  <small>{t.count(counts.get(id) ?? 0)}</small>
                  <Drawn register={id} language={frame.language} />
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

/** Registers that can be seen as a drawing, too. */
function Drawn({ register, language }: { register: RegisterId; language: Language }) {
  if (register === 'networks')
    return (
      <>
        {' · '}
        <a href="/networks">{networksText[language].asMap}</a>
      </>
    )
  if (register !== 'activities') return null
  return (
    <>
      {' · '}
      <a href="/strategy/activities">{activitiesText[language].byQuarter}</a>
    </>
  )
}
