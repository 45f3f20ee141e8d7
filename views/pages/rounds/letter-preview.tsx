import type { Language } from '../../../src/domain/language.ts'
import type { Frame } from '../../components/staff-page.tsx'
import type { Block } from '../../emails/compose.ts'
import { wordingsText } from '../../text/wordings.ts'

/** A mail filled in for one person, not sent. */
export type ShownLetter = {
  contact: string
  partner: string
  subject: string
  blocks: readonly (Block | null)[]
  text: string
}

type Props = { frame: Frame; language: Language; letter: ShownLetter | null }

/** How a mail reads, drawn with this page's own styles: what a mail says never draws on the page itself. */
export function LetterPreview({ frame, language, letter }: Props) {
  const t = wordingsText[frame.language]
  if (!letter) return null
  const names = t.previewOf(<bdi>{letter.contact}</bdi>, <bdi>{letter.partner}</bdi>)
  return (
    <section id="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{t.preview}</h2>
      <p>{names}</p>
      <article class="note letter" lang={language}>
        <p>
          {t.subject}{' '}
          <strong>
            <bdi>{letter.subject}</bdi>
          </strong>
        </p>
        {letter.blocks.map((block) => block && <OneBlock block={block} />)}
      </article>
      <details>
        <summary>{t.asText}</summary>
        <pre class="letter" lang={language}>
          {letter.text}
        </pre>
      </details>
    </section>
  )
}

function OneBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'words':
      return <p>{block.words}</p>
    case 'lines':
      return (
        <p>
          {block.lines.map((line, index) => (
            <>
              {index > 0 && <br />}
              {line}
            </>
          ))}
        </p>
      )
    case 'button':
      return (
        <p>
          <span class="button">{block.label}</span>
          <br />
          <small>{block.address}</small>
        </p>
      )
    case 'small':
      return (
        <p>
          <small>
            {block.words} {block.address}
          </small>
        </p>
      )
    case 'picture':
      return null
  }
}
