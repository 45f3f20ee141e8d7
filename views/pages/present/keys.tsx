import type { Language } from '../../../src/domain/language.ts'
import { presentText } from '../../text/present.ts'

/** What each key does; of use only where the script runs, so it shows with it. */
export function Keys({ language, notes }: { language: Language; notes: boolean }) {
  const t = presentText[language]
  return (
    <details data-script hidden>
      <summary>{t.keysTitle}</summary>
      <ul>
        {t.keys
          .filter(([key]) => notes || key !== 'N')
          .map(([key, act]) => (
            <li>
              <kbd>{key}</kbd> {act}
            </li>
          ))}
      </ul>
    </details>
  )
}
