import { type ContextWords, contextPlaces } from '../../src/domain/context-note.ts'
import type { Language } from '../../src/domain/language.ts'
import { contextNoteText } from '../text/context-note.ts'

type Props = { note: ContextWords; language: Language }

/** What a round is held in; what is empty is left out. */
export function ContextWordsList({ note, language }: Props) {
  const t = contextNoteText[language]
  return (
    <dl class="facts">
      {contextPlaces
        .filter((place) => note[place] !== '')
        .map((place) => (
          <>
            <dt>{t.places[place]}</dt>
            <dd>
              {note[place].split('\n').map((line) => (
                <p>
                  <bdi>{line}</bdi>
                </p>
              ))}
            </dd>
          </>
        ))}
    </dl>
  )
}
