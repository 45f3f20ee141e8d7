import type { ToldProposition } from '../../../src/domain/inquiry-results.ts'
import type { RespondentLanguage } from '../../../src/domain/language.ts'
import { toldText } from '../../text/told-inquiry.ts'

type Props = {
  propositions: readonly (ToldProposition & { support: number | null; inMou: boolean })[]
  language: RespondentLanguage
}

/** Sentences on the wished-for partnership, with what the event said to each; nothing where there are none. */
export function ToldPropositions({ propositions, language }: Props) {
  const t = toldText[language]
  if (propositions.length === 0) return null
  return (
    <section>
      <h2>{t.propositions}</h2>
      <ul>
        {propositions.map(({ text, language: spoken, support, inMou }) => (
          <li>
            <bdi lang={spoken ?? undefined}>{text}</bdi>
            <br />
            <small>
              {[support === null ? '' : t.support(support), inMou ? t.inMou : '']
                .filter((fact) => fact !== '')
                .join(', ')}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
