import type { Language } from '../../../src/domain/language.ts'
import { listOf, textOf } from '../../../src/domain/records/field.ts'
import { type Entry, titleOf } from '../../../src/domain/registers/entry.ts'
import { eventNotesText } from '../../text/event-notes.ts'

type Props = { language: Language; stories: readonly Entry[] }

/** What changed for people this year, as they told it: in the end a partnership is judged by that. */
export function EventStories({ language, stories }: Props) {
  const t = eventNotesText[language].stories
  return (
    <section>
      <h2>{t.title}</h2>
      <p>{stories.length > 0 ? t.lead : t.none}</p>
      {stories.length > 0 && (
        <ul>
          {stories.map((story) => (
            <li>
              <a href={`/registers/stories/${story.id}`}>
                <bdi>{titleOf(story, language)}</bdi>
              </a>{' '}
              <small>
                {textOf(story.values, 'consent') === 'named' ? t.named : t.unnamed}
                {listOf(story.values, 'signs').map((sign) => ` · ${sign}`)}
              </small>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href="/registers/stories">{t.all}</a>
      </p>
    </section>
  )
}
