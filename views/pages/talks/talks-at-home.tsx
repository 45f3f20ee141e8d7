import type { Language } from '../../../src/domain/language.ts'
import { talksText } from '../../text/talks.ts'

/** A round in which somebody asks for a talk. */
export type RoundWithTalks = { id: string; year: number; asking: number }

/** What waits for the person of trust, on its home page. */
export function TalksAtHome({
  rounds,
  language,
}: {
  rounds: readonly RoundWithTalks[]
  language: Language
}) {
  const t = talksText[language]
  return (
    <section>
      <h2>{t.home}</h2>
      {rounds.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ul>
          {rounds.map(({ id, year, asking }) => (
            <li>
              <a href={`/rounds/${id}/talks`}>{t.asking(asking, year)}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
