import { activeThemes, keysOf } from '../../../src/domain/codebook-versions.ts'
import { sentencesOf, sliceOf, valences } from '../../../src/domain/segment.ts'
import { LocalisedText, plainText } from '../../components/localised-text.tsx'
import { codingText } from '../../text/coding.ts'
import type { BoardProps } from './board-page.tsx'

/** What the part says and of what: one press of a theme marks it. */
export function MarkingForm(props: BoardProps) {
  const { round, id } = props
  return (
    <form id="marking" class="marking" method="post" action={`/rounds/${round.id}/coding/marks`}>
      <input type="hidden" name="text" value={id} />
      <Valences {...props} />
      <Sentences {...props} />
      <Themes {...props} />
    </form>
  )
}

function Valences({ frame, valence, fault }: BoardProps) {
  const { board: t, valences: names } = codingText[frame.language]
  return (
    <fieldset id="valences" aria-invalid={fault === 'valence' ? 'true' : undefined}>
      <legend>{t.valence}</legend>
      <div class="valences">
        {valences.map((one, at) => (
          <label class="choice">
            <input
              type="radio"
              name="valence"
              value={one}
              id={`valence-${one}`}
              checked={one === valence}
            />
            <span>
              <kbd hidden>{at + 1}</kbd> {names[one]}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Where nothing can be selected, sentences are ticked. */
function Sentences({ frame, answer }: BoardProps) {
  const { board: t } = codingText[frame.language]
  if (answer.kind !== 'raw') return null
  const { words } = answer
  const sentences = sentencesOf(words)
  if (sentences.length < 2) return null
  return (
    <details open>
      <summary>{t.part}</summary>
      <fieldset>
        <legend class="hint">{t.partHint}</legend>
        {sentences.map((span, at) => (
          <label class="choice">
            <input type="checkbox" name="sentence" value={at} />
            <bdi>{sliceOf(words, span)}</bdi>
          </label>
        ))}
      </fieldset>
    </details>
  )
}

function Themes({ frame, book, fault }: BoardProps) {
  const { language } = frame
  const { board: t } = codingText[language]
  const keys = keysOf(book)
  return (
    <fieldset id="themes" aria-invalid={fault === 'theme' ? 'true' : undefined}>
      <legend>{t.themes}</legend>
      <p class="hint">{t.themesHint}</p>
      <ul class="themes">
        {activeThemes(book).map(({ code, label, definition, commitment }) => (
          <li class={`of-${commitment ?? 'any'}`}>
            <button
              type="submit"
              name="theme"
              value={code}
              id={`theme-${code}`}
              data-key={keys.get(code)}
              title={plainText(definition, '', language)}
            >
              {keys.has(code) && <kbd hidden>{keys.get(code)}</kbd>}{' '}
              <LocalisedText text={label} fallback={code} language={language} />
            </button>
          </li>
        ))}
      </ul>
      <p>
        <a href="/codebook/new">{t.propose}</a>
      </p>
    </fieldset>
  )
}
