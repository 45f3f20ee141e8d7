import type { Localised } from '../../../src/domain/language.ts'
import { isGraded, type Question } from '../../../src/domain/survey.ts'
import { instrumentsText } from '../../text/instruments.ts'
import type { Shown } from './instrument-page.tsx'
import { SurveyWords } from './survey-words.tsx'

type Props = Shown & { asked: Question }

/** One question with all that staff want to know of it. */
export function QuestionOutline(props: Props) {
  const { asked, frame } = props
  const t = instrumentsText[frame.language]
  return (
    <article id={asked.code}>
      <h3>
        <Words {...props} text={asked.text} />
      </h3>
      <p class="soft">
        <strong>{asked.code}</strong>, {t.revision(asked.rev)}. {t.kind[asked.type]}.{' '}
        {limit(asked, t)}
        {asked.required ? t.required : t.optional}.{' '}
        {marksOf(asked, t).map((mark) => (
          <>
            <span class="tag">{mark}</span>{' '}
          </>
        ))}
      </p>
      {asked.help && (
        <p>
          <Words {...props} text={asked.help} />
        </p>
      )}
      <Answers {...props} />
    </article>
  )
}

function Words({ text, frame, office, shown }: Props & { text: Localised }) {
  return <SurveyWords text={text} language={shown} page={frame} office={office} />
}

/** What there is to choose from. */
function Answers(props: Props) {
  const { asked, frame } = props
  const t = instrumentsText[frame.language]
  switch (asked.type) {
    case 'grade5':
      return asked.anchors ? (
        <ol>
          {asked.anchors.map(({ label }) => (
            <li>
              <Words {...props} text={label} />
            </li>
          ))}
        </ol>
      ) : null
    case 'bipolar5':
      return (
        <ul>
          {[asked.left, asked.right].map((text, index) => (
            <li>
              {index === 0 ? 1 : 5}. <Words {...props} text={text} />
            </li>
          ))}
        </ul>
      )
    case 'choice':
    case 'multi':
      return (
        <ul>
          {asked.choices.map(({ value, label }) => (
            <li>
              <Words {...props} text={label} />{' '}
              {'default' in asked && value === asked.default && <small>({t.default})</small>}
            </li>
          ))}
        </ul>
      )
    default:
      return null
  }
}

type Text = (typeof instrumentsText)['en']

function limit(asked: Question, t: Text): string {
  switch (asked.type) {
    case 'multi':
    case 'pick_indicators':
      return `${t.most(asked.max_choices)}. `
    case 'propose_indicator':
      return `${t.most(asked.max_entries)}. `
    default:
      return ''
  }
}

/** What its answer counts for, or becomes. */
function marksOf(asked: Question, t: Text): readonly string[] {
  if (isGraded(asked)) {
    const { headline, facet, index } = asked
    return [
      ...(headline ? [t.headline] : []),
      ...(facet ? [t.facet[facet]] : []),
      ...(index ? [t.marks.appreciation] : []),
      ...(asked.type === 'bipolar5' && asked.trait ? [t.marks.trait] : []),
    ]
  }
  if (asked.type === 'yesno') return asked.route_to ? [t.marks.trusted] : []
  if (asked.type !== 'text') return []
  return [
    ...(asked.coded ? [t.marks.coded] : []),
    ...(asked.wish ? [t.marks.wish(asked.wish)] : []),
    ...(asked.valence === 'concern' ? [t.marks.concern] : []),
    ...(asked.proposition ? [t.marks.proposition] : []),
    ...(asked.action ? [t.marks.action[asked.action]] : []),
  ]
}
