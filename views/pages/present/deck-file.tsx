import type { Language } from '../../../src/domain/language.ts'
import { presentText } from '../../text/present.ts'
import type { Leaf } from './deck.ts'
import { DeckSlides } from './deck-slides.tsx'
import { Keys } from './keys.tsx'

type Props = {
  title: string
  leaves: readonly Leaf[]
  language: Language
  /** What the file may do: its own style and its own script, by their hashes, and nothing else. */
  policy: string
  style: string
  script: string
}

/** The deck in one file, for a laptop without a network; it begins projecting at once where its script runs. */
export function DeckFile({ title, leaves, language, policy, style, script }: Props) {
  const t = presentText[language]
  // Style and script are files of ours; escaped, they would be no style and no script.
  return (
    <html lang={language} data-begin="">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <main>
          <header class="head">
            <h1>
              <bdi>{title}</bdi>
            </h1>
            <p class="acts">
              <button type="button" data-script data-present hidden>
                {t.present}
              </button>
            </p>
            <Keys language={language} notes={false} />
            <p>{t.print}</p>
          </header>
          <DeckSlides leaves={leaves} />
        </main>
        <script dangerouslySetInnerHTML={{ __html: script }} />
      </body>
    </html>
  )
}
