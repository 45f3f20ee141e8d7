import type { Language } from '../../../../src/domain/language.ts'
import type { HandOver } from '../../../../src/domain/partner-sheet/hand-over.ts'
import { Typed } from '../../../components/typed.tsx'
import { longDay } from '../../../text/dates.ts'
import { sheetText } from '../../../text/partner-sheet.ts'
import { isolated } from '../isolated.ts'
import { type People, personName } from './people.ts'

type Props = { language: Language; handOvers: readonly HandOver[]; people: People }

/** Who handed the partner over to whom, the last one first. */
export function HandOvers({ language, handOvers, people }: Props) {
  const t = sheetText[language]
  if (handOvers.length === 0) return null
  const name = (id: string | null) => isolated(personName(id, people, language))
  return (
    <section>
      <h2>{t.handOvers}</h2>
      {handOvers.toReversed().map(({ from, to, note, changedOn }) => (
        <div class="remark">
          <h3>{t.handOver(name(from), name(to), longDay(changedOn, language))}</h3>
          {note && (
            <p>
              <Typed words={note} />
            </p>
          )}
        </div>
      ))}
    </section>
  )
}
