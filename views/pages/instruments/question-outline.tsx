import type { Localised } from '../../../src/domain/language.ts'
import type { Question } from '../../../src/domain/survey.ts'
import { instrumentsText } from '../../text/instruments.ts'
import type { Shown } from './instrument-page.tsx'
import { SurveyWords } from './survey-words.tsx'

type Props = Shown & { asked: Question }

/** One question with all that staff want to know of it. */
export function QuestionOutline({ asked, frame, office, shown }: Props) {
  const t = instrumentsText[frame.language]
  const words = (text: Localised) => (
    <SurveyWords text={text} language={shown} page={frame} office={office} />
  )
  return (
    <article id={asked.code}>
      <h3>{words(asked.text)}</h3>
      <p class="soft">
        <strong>{asked.code}</strong>, {t.revision(asked.rev)}. {t.kind[asked.type]}.{' '}
        {limit(asked, t)}
        {asked.required ? t.required : t.optional}.{' '}
        {asked.headline === true && <span class="tag">{t.headline}</span>}{' '}
        {asked.type === 'grade5' && asked.facet && <span class="tag">{t.facet[asked.facet]}</span>}
      </p>
      {asked.help && <p>{words(asked.help)}</p>}
      {asked.type === 'grade5' && asked.anchors && (
        <ol>
          {asked.anchors.map(({ label }) => (
            <li>{words(label)}</li>
          ))}
        </ol>
      )}
      {asked.type === 'choice' && (
        <ul>
          {asked.choices.map(({ value, label }) => (
            <li>
              {words(label)} {value === asked.default && <small>({t.default})</small>}
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}

function limit(asked: Question, t: (typeof instrumentsText)['en']): string {
  if (asked.type === 'pick_indicators') return `${t.most(asked.max_choices)}. `
  if (asked.type === 'propose_indicator') return `${t.most(asked.max_entries)}. `
  return ''
}
