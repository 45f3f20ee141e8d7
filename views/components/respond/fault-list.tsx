import { respondText } from '../../text/respond.ts'
import { type Asked, faultWords } from './asked.ts'
import { questionWords } from './question-words.ts'

/** What is wrong or missing, at the top of the form, each a link to its field. */
export function FaultList({ asked }: { asked: Asked }) {
  const t = respondText[asked.language].faults
  if (asked.faults.length === 0) return null
  return (
    <div class="e" role="alert" tabindex={-1} autofocus>
      <strong>{t.title(asked.faults.length)}</strong>
      <ul>
        {asked.faults.map((fault) => (
          <li>
            <a href={`#${fault.field}`}>{questionWords(asked, fault.field)}</a>
            <br />
            {faultWords(fault, asked.language)}
          </li>
        ))}
      </ul>
    </div>
  )
}
