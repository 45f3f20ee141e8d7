import type { Language } from '../../../../src/domain/language.ts'
import { cellKey, parts, tasks } from '../../../../src/domain/partner-sheet/responsibilities.ts'
import { textOf, type Values } from '../../../../src/domain/records/field.ts'
import { sheetText } from '../../../text/partner-sheet.ts'

type Props = { language: Language; values: Values }

/** Who decides, does, is consulted and is told, task by task. */
export function ResponsibilityTable({ language, values }: Props) {
  return (
    <div class="scroll">
      <table class="stacked">
        <thead>
          <tr>
            <th scope="col">{sheetText[language].task}</th>
            {parts.map(({ label }) => (
              <th scope="col">{label[language]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tasks.map((task) => (
            <tr>
              <th scope="row">{task.label[language]}</th>
              {parts.map((part) => (
                <td data-name={part.label[language]}>
                  <bdi>{textOf(values, cellKey(task.key, part.key))}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
