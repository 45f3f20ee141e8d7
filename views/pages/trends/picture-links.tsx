import type { Language } from '../../../src/domain/language.ts'
import { trendsText } from '../../text/trends.ts'

type Props = {
  /** The address of the drawing. */
  drawing: string
  /** What the picture is called when it is saved. */
  name: string
  language: Language
}

/** The drawing as the server makes it; the island turns the same into a picture for programs that know no SVG. */
export function PictureLinks({ drawing, name, language }: Props) {
  const t = trendsText[language].files
  return (
    <>
      <li data-picture={drawing} data-name={name} hidden>
        <button type="button" class="quiet">
          {t.png}
        </button>
      </li>
      <li>
        <a href={drawing}>{t.svg}</a>
      </li>
    </>
  )
}
