import type { Language } from '../../src/domain/language.ts'
import type { Results } from '../../src/domain/results.ts'
import { resultsText } from '../text/results.ts'

type Comment = Results['comments'][number]

/** What partners wrote about one section, cleaned and shuffled; nothing where nobody did. */
export function Comments({
  comments,
  language,
}: {
  comments: readonly Comment[]
  language: Language
}) {
  if (comments.length === 0) return null
  return (
    <div class="comments">
      <h3>{resultsText[language].comments.title}</h3>
      <ul>
        {comments.map((comment) => (
          <li>
            <q lang={spoken(comment, language)}>
              <bdi>{comment.text}</bdi>
            </q>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The language of a comment of our own rounds is kept nowhere. */
function spoken({ language: of }: Comment, language: Language): string | undefined {
  return of === language || of === 'und' ? undefined : of
}
