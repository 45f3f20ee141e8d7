import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import type { Language } from '../../src/domain/language.ts'
import { explained, type TermName } from '../text/glossary.ts'
import { helpWords } from '../text/help.ts'

type Props = {
  name: TermName
  language: Language
  /** How the word stands here, where that differs from the glossary. */
  children?: ComponentChildren
}

/**
 * A word with its meaning: shown to a mouse that rests on it, and opened by a tap or by Enter, closed by Escape.
 * It needs no script; where a browser knows no popover the meaning stands in brackets of its own beside the word.
 */
export function Term({ name, language, children }: Props) {
  const id = useId()
  const { word, meaning } = explained(name, language)
  return (
    <span class="explained">
      <button type="button" popovertarget={id}>
        {children ?? word}
      </button>
      <span popover="auto" id={id} class="meaning">
        <strong>{word}</strong> {meaning}{' '}
        <a href={`/help/glossary#${name}`}>{helpWords[language].glossary.all}</a>
      </span>
    </span>
  )
}
