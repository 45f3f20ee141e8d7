import type { RespondentLanguage } from '../../src/domain/language.ts'
import type { Talk } from '../../src/domain/talk.ts'
import { talkTold } from '../text/agenda.ts'
import { Typed } from './typed.tsx'

type Props = { talk: Omit<Talk, 'turn'> | undefined; language: RespondentLanguage }

/** What both sides said to an item; nothing where nobody wrote anything. The agreed grade stands apart, as what it is. */
export function Said({ talk, language }: Props) {
  const t = talkTold[language]
  if (!talk) return null
  const said = [
    { head: t.partners, words: talk.partners },
    { head: t.office, words: talk.office },
    { head: t.note, words: talk.note },
  ].filter(({ words }) => words !== '')
  return (
    <>
      {said.length > 0 && (
        <dl>
          {said.map(({ head, words }) => (
            <>
              <dt>{head}</dt>
              <dd>
                <Typed words={words} />
              </dd>
            </>
          ))}
        </dl>
      )}
      {talk.agreed !== null && <p>{t.agreed(talk.agreed)}</p>}
    </>
  )
}
