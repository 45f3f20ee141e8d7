import type { CapacityInstrument } from '../../../src/domain/capacity/instrument.ts'
import { isLow } from '../../../src/domain/capacity/levels.ts'
import type { LevelsOverYears } from '../../../src/domain/capacity/over-years.ts'
import type { Language } from '../../../src/domain/language.ts'
import { capacityLinkText } from '../../text/capacity-link.ts'
import { longDay } from '../../text/dates.ts'
import { levelFigure, levelName, saidIn } from './asked.ts'
import { LevelLine } from './level-line.tsx'

type Props = { language: Language; instrument: CapacityInstrument; over: LevelsOverYears }

/** Levels by domain, a column for each assessment; the newest is named in words too. */
export function LevelsTable({ language, instrument, over: { days, domains } }: Props) {
  const t = capacityLinkText[language].levels
  return (
    <table>
      <caption>{t.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.domain}</th>
          {days.map((day) => (
            <th scope="col">
              <abbr title={longDay(day, language)}>{day.slice(0, 4)}</abbr>
            </th>
          ))}
          {days.length > 1 && <th scope="col">{t.over}</th>}
        </tr>
      </thead>
      <tbody>
        {domains.map(({ title, levels }) => {
          const last = levels.at(-1) ?? null
          return (
            <tr>
              <th scope="row">
                {saidIn(language, title)}
                <br />
                <small>
                  {levelName(instrument, last, language)}
                  {isLow(last) && `, ${t.low}`}
                </small>
              </th>
              {levels.map((level) => (
                <td>{levelFigure(level, language)}</td>
              ))}
              {days.length > 1 && (
                <td>
                  <LevelLine levels={levels} />
                </td>
              )}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
