import { stageNames } from '../../../../src/domain/cycle-stage.ts'
import type { Language } from '../../../../src/domain/language.ts'
import type { StageChange } from '../../../../src/domain/partner-sheet/stages.ts'
import { Typed } from '../../../components/typed.tsx'
import { longDay } from '../../../text/dates.ts'
import { sheetText } from '../../../text/partner-sheet.ts'
import { type People, personName } from './people.ts'

type Props = { language: Language; stages: readonly StageChange[]; people: People }

/** The stages a partnership went through, the present one first. */
export function StageHistory({ language, stages, people }: Props) {
  const t = sheetText[language]
  const present = stages.at(-1)
  if (!present) return <p class="soft">{t.noStage}</p>
  const name = stageNames[present.stage][language]
  return (
    <>
      <p>{t.stageNow(name, longDay(present.since, language))}</p>
      <div class="scroll">
        <table class="stacked">
          <caption>{t.stageHistory}</caption>
          <thead>
            <tr>
              <th scope="col">{t.stageColumns.stage}</th>
              <th scope="col">{t.stageColumns.since}</th>
              <th scope="col">{t.stageColumns.reason}</th>
              <th scope="col">{t.stageColumns.by}</th>
            </tr>
          </thead>
          <tbody>
            {stages.toReversed().map(({ stage, since, reason, by }) => (
              <tr>
                <th scope="row">{stageNames[stage][language]}</th>
                <td data-name={t.stageColumns.since}>{longDay(since, language)}</td>
                <td data-name={t.stageColumns.reason}>{reason && <Typed words={reason} />}</td>
                <td data-name={t.stageColumns.by}>
                  {by && <bdi>{personName(by, people, language)}</bdi>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
