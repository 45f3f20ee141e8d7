import type { Language } from '../../../../src/domain/language.ts'
import type { ToSeeTo } from '../../../../src/domain/partner-sheet/to-see-to.ts'
import { sheetText } from '../../../text/partner-sheet.ts'

type Props = { things: readonly ToSeeTo[]; language: Language }

/** What somebody should see to about a partner, as a list of sentences. */
export function ThingsToSeeTo({ things, language }: Props) {
  return (
    <ul>
      {things.map((thing) => (
        <li>{sheetText[language].thing(thing)}</li>
      ))}
    </ul>
  )
}
