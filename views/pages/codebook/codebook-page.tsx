import {
  type Codebook,
  type CodebookChange,
  type CodebookTheme,
  findTheme,
} from '../../../src/domain/codebook-versions.ts'
import type { Results } from '../../../src/domain/results.ts'
import { LocalisedText, plainText } from '../../components/localised-text.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { codebookPageText } from '../../text/codebook.ts'
import { longDay } from '../../text/dates.ts'
import type { CommitmentNames } from './theme-fields.tsx'
import { ThemeUse } from './theme-use.tsx'

type Props = {
  frame: Frame
  book: Codebook
  changes: readonly CodebookChange[]
  /** The names of those who made the changes, by their ids. */
  people: ReadonlyMap<string, string>
  names: CommitmentNames
  results: readonly Results[]
}

/** The themes coders mark, what became of each, how partners spoke of them by year, and who changed what. */
export function CodebookPage(props: Props) {
  const { frame, book } = props
  const t = codebookPageText[frame.language]
  return (
    <StaffPage frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p>
        <span class="tag">{t.version(book.version)}</span>
      </p>
      <p class="actions">
        <a class="button" href="/codebook/new">
          {t.propose}
        </a>
      </p>
      <Themes {...props} />
      <ThemeUse {...props} />
      <Log {...props} />
    </StaffPage>
  )
}

function Themes({ frame, book, names }: Props) {
  const { language } = frame
  const { themes: t } = codebookPageText[language]
  return (
    <section class="scroll" aria-label={t.caption} tabIndex={0}>
      <table class="stacked">
        <caption>{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.theme}</th>
            <th scope="col">{t.commitment}</th>
            <th scope="col">{t.standing}</th>
          </tr>
        </thead>
        <tbody>
          {book.themes.map((theme) => (
            <tr>
              <th scope="row">
                <a href={`/codebook/${theme.code}`}>
                  <LocalisedText text={theme.label} fallback={theme.code} language={language} />
                </a>
                <br />
                <small>
                  <LocalisedText text={theme.definition} fallback="" language={language} />
                </small>
              </th>
              <td data-name={t.commitment}>
                {theme.commitment && (
                  <LocalisedText
                    text={names.get(theme.commitment) ?? null}
                    fallback={theme.commitment}
                    language={language}
                  />
                )}
              </td>
              <td data-name={t.standing}>
                <bdi>{standingWords(theme, book, frame)}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function standingWords({ standing }: CodebookTheme, book: Codebook, { language }: Frame): string {
  const { themes: t } = codebookPageText[language]
  const name = nameIn(book, language)
  switch (standing.kind) {
    case 'active':
      return t.active
    case 'merged':
      return t.merged(name(standing.into), standing.year)
    case 'split':
      return t.split(quoted(standing.into.map(name), language), standing.year)
  }
}

function nameIn(book: Codebook, language: Frame['language']) {
  return (code: string) => plainText(findTheme(book, code)?.label ?? null, code, language)
}

function quoted(names: readonly string[], language: Frame['language']): string {
  const [open, close] = language === 'fr' ? ['«\u00a0', '\u00a0»'] : ['“', '”']
  return names.map((name) => `${open}${name}${close}`).join(', ')
}

function Log({ frame, book, changes, people }: Props) {
  const { language } = frame
  const { log: t, version } = codebookPageText[language]
  if (changes.length === 0)
    return (
      <section>
        <h2>{t.title}</h2>
        <p>{t.none}</p>
      </section>
    )
  return (
    <section>
      <h2>{t.title}</h2>
      <table class="stacked">
        <caption>{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.version}</th>
            <th scope="col">{t.what}</th>
            <th scope="col">{t.who}</th>
            <th scope="col">{t.day}</th>
          </tr>
        </thead>
        <tbody>
          {changes.toReversed().map((change) => (
            <tr>
              <th scope="row">{version(change.version)}</th>
              <td data-name={t.what}>
                <bdi>{actWords(change, book, language)}</bdi>
              </td>
              <td data-name={t.who}>
                <bdi>{people.get(change.by ?? '') ?? t.gone}</bdi>
              </td>
              <td data-name={t.day}>{longDay(change.day, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function actWords({ act }: CodebookChange, book: Codebook, language: Frame['language']): string {
  const { kinds } = codebookPageText[language].log
  const name = nameIn(book, language)
  switch (act.kind) {
    case 'proposed':
      return kinds.proposed(name(act.theme.code), '')
    case 'renamed':
      return kinds.renamed(name(act.code), '')
    case 'merged':
      return kinds.merged(name(act.code), name(act.into))
    case 'split':
      return kinds.split(
        name(act.code),
        quoted(
          act.into.map(({ code }) => name(code)),
          language,
        ),
      )
  }
}
