import {
  type InquiryConsent,
  inquiryConsent,
  maySayWords,
} from '../../../src/domain/inquiry-consent.ts'
import type { ToldStory } from '../../../src/domain/inquiry-results.ts'
import type { Language } from '../../../src/domain/language.ts'
import type { ClosedRound } from '../../../src/domain/round.ts'
import type { ChoiceFault, Story, StoryQuestion, TypedChoice } from '../../../src/domain/story.ts'
import { ToldStories } from '../../components/inquiry/told-stories.tsx'
import { ToldWords } from '../../components/inquiry/told-words.tsx'
import { plainText } from '../../components/localised-text.tsx'
import type { Frame } from '../../components/staff-page.tsx'
import { longDay } from '../../text/dates.ts'
import { inquiryText } from '../../text/inquiry.ts'
import { toldText } from '../../text/told-inquiry.ts'
import { InquiryFrame, NothingHere } from './inquiry-frame.tsx'
import { StoryOfTheYearForm } from './story-of-the-year-form.tsx'
import type { NamedTheme } from './theme-select.tsx'

/** A story as both readers left it, with what is said about it. */
export type StoryRow = {
  id: string
  question: StoryQuestion
  words: string
  consent: string | null
  theme: string | null
  story: Story | undefined
  checkedBy: string | null
}

type Props = {
  frame: Frame
  round: ClosedRound
  asked: boolean
  themes: readonly NamedTheme[]
  /** Before sharing. */
  rows: readonly StoryRow[]
  /** From sharing on: what partners have read. */
  told: {
    ofTheYear: (ToldStory & { chosenBy: string; reason: string }) | null
    stories: readonly ToldStory[]
  } | null
  /** Stories that may become the story of the year. */
  candidates: readonly { id: string; words: string }[]
  typed: TypedChoice
  faults: readonly ChoiceFault[]
  readOnly: boolean
}

/** The stories of a round before they are shared, and the story of the year. */
export function StoriesPage(props: Props) {
  const { frame, round, asked, rows, told, readOnly } = props
  const t = inquiryText[frame.language]
  const nothing = told ? !told.ofTheYear && told.stories.length === 0 : rows.length === 0
  return (
    <InquiryFrame frame={frame} round={round} here="stories">
      <p class="lead">{t.stories.lead}</p>
      {round.mode === 'anonymous' && <p class="note">{t.stories.anonymous}</p>}
      {told && <p class="note">{readOnly ? t.readOnly : t.shared}</p>}
      {nothing ? (
        told ? (
          <p>{t.stories.none}</p>
        ) : (
          <NothingHere frame={frame} round={round} asked={asked} />
        )
      ) : (
        <>
          {told ? <ToldStories {...told} language={frame.language} /> : <Unshared {...props} />}
          {!readOnly && <StoryOfTheYearForm {...props} />}
        </>
      )}
    </InquiryFrame>
  )
}

function Unshared(props: Props) {
  const t = inquiryText[props.frame.language].stories
  const { rows } = props
  const consents = rows.map(({ consent }) => inquiryConsent(consent))
  const count = (wanted: InquiryConsent) => consents.filter((one) => one === wanted).length
  return (
    <>
      <p>{t.counts(count('named') + count('unnamed'), count('summary'))}</p>
      <Rows {...props} title={t.best} of="DIS-01" />
      <Rows {...props} title={t.possible} of="DIS-02" />
    </>
  )
}

function Rows({ rows, title, of, ...props }: Props & { title: string; of: StoryQuestion }) {
  const own = rows.filter(({ question }) => question === of)
  return (
    <section>
      <h2>{title}</h2>
      {own.length === 0 ? (
        <p>{inquiryText[props.frame.language].stories.none}</p>
      ) : (
        <ul class="entries">
          {own.map((row) => (
            <li>
              <OneRow row={row} {...props} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function OneRow({
  row,
  frame,
  round,
  themes,
}: Pick<Props, 'frame' | 'round' | 'themes'> & { row: StoryRow }) {
  const { language } = frame
  const t = inquiryText[language]
  return (
    <>
      <ToldWords words={row.words} language={null} />
      <p>
        <span class="tag">{t.consents[inquiryConsent(row.consent)]}</span>
      </p>
      <p class="soft">
        {aboutRow(row, themes, language).map((fact, at) => (
          <>
            {at > 0 && ' · '}
            <bdi>{fact}</bdi>
          </>
        ))}
      </p>
      {maySayWords(row.consent) && (
        <p>
          <a href={`/rounds/${round.id}/stories/${row.id}`}>{t.stories.say}</a>
        </p>
      )}
    </>
  )
}

function aboutRow(
  { story, theme: code, checkedBy }: StoryRow,
  themes: readonly NamedTheme[],
  language: Language,
): readonly string[] {
  const t = inquiryText[language]
  const said = toldText[language]
  const theme = themes.find((one) => one.code === code)
  return [
    checkWords(story, checkedBy, language),
    theme ? said.theme(plainText(theme.label, theme.code, language)) : t.noTheme,
    ...(story?.place ? [said.place(story.place)] : []),
    ...(story?.group ? [said.group(story.group)] : []),
  ]
}

function checkWords(story: Story | undefined, by: string | null, language: Language): string {
  const t = inquiryText[language].stories
  if (!story?.checkedOn) return t.unchecked
  const day = longDay(story.checkedOn, language)
  return by === null ? t.checkedOn(day) : t.checkedBy(by, day)
}
