import type { ToldStory } from '../../../src/domain/inquiry-results.ts'
import type { RespondentLanguage } from '../../../src/domain/language.ts'
import { toldText } from '../../text/told-inquiry.ts'
import { plainText } from '../localised-text.tsx'
import { ToldWords } from './told-words.tsx'

type OfTheYear = ToldStory & { chosenBy: string; reason: string }

type Props = {
  ofTheYear: OfTheYear | null
  stories: readonly ToldStory[]
  language: RespondentLanguage
}

/** Stories as partners let them be told, the story of the year first; nothing where there are none. */
export function ToldStories({ ofTheYear, stories, language }: Props) {
  const t = toldText[language]
  const moments = stories.filter(({ question }) => question === 'DIS-01')
  const possible = stories.filter(({ question }) => question !== 'DIS-01')
  if (!ofTheYear && stories.length === 0) return null
  return (
    <section>
      <h2>{t.stories}</h2>
      {ofTheYear && <StoryOfTheYear story={ofTheYear} language={language} />}
      {ofTheYear && moments.length > 0 && <h3>{t.others}</h3>}
      {moments.map((story) => (
        <OneStory story={story} language={language} />
      ))}
      {possible.length > 0 && (
        <>
          <h3>{t.possible}</h3>
          {possible.map((story) => (
            <ToldWords words={story.text} language={story.language} />
          ))}
        </>
      )}
    </section>
  )
}

function StoryOfTheYear({ story, language }: { story: OfTheYear; language: RespondentLanguage }) {
  const t = toldText[language]
  return (
    <>
      <h3>{t.ofTheYear}</h3>
      <OneStory story={story} language={language} />
      <p>
        <bdi>{t.chosen(story.chosenBy)}</bdi>
        <br />
        {t.because} <bdi>{story.reason}</bdi>
      </p>
    </>
  )
}

function OneStory({ story, language }: { story: ToldStory; language: RespondentLanguage }) {
  return (
    <>
      <ToldWords words={story.text} language={story.language} />
      <p>
        <small>
          {aboutStory(story, language).map((fact, at) => (
            <>
              {at > 0 && ' · '}
              <bdi>{fact}</bdi>
            </>
          ))}
        </small>
      </p>
    </>
  )
}

/** What is said below a story: who told it, where, with whom, of what. */
export function aboutStory(story: ToldStory, language: RespondentLanguage): readonly string[] {
  const t = toldText[language]
  const { organisation, place, group, theme, checked } = story
  return [
    organisation === null ? t.withoutName : t.from(organisation),
    ...(place === null ? [] : [t.place(place)]),
    ...(group === null ? [] : [t.group(group)]),
    ...(theme === null ? [] : [t.theme(plainText(theme.label, theme.code, language))]),
    ...(story.indicators ? [t.speaksTo(story.indicators.join(', '))] : []),
    ...(checked ? [t.checked] : []),
  ]
}
