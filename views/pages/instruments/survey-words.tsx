import { type Localised, textIn } from '../../../src/domain/language.ts'
import { filled, type OfficeNames } from '../../../src/domain/survey.ts'
import type { Frame } from '../../components/staff-page.tsx'

type Props = { text: Localised; language: string; page: Frame; office: OfficeNames }

/** A text of a survey in the wanted language, marked where that is not the language of the page. */
export function SurveyWords({ text, language, page, office }: Props) {
  const { text: words, language: spoken } = textIn(text, language)
  const said = filled(words, office)
  return spoken === page.language ? said : <span lang={spoken}>{said}</span>
}
