import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import type { Colour } from '../../../src/domain/colour.ts'
import { languageNames, languages, type RespondentLanguage } from '../../../src/domain/language.ts'
import css from '../../styles/respondent.css?raw'
import { Accent, accented } from '../accent.ts'

/** The one stylesheet that stands inside a page; the policy allows it by its hash. */
const ownStyle = css
  .replace(/\/\*.*?\*\//gs, '')
  .replace(/\s+/g, ' ')
  .replace(/ ?([{};,>]) ?|(:) /g, '$1$2')
  .replaceAll(';}', '}')
  .replace(/(?<=[ :(])0(?=\.)/g, '')

const styles = new Map<Colour | null, string>()

/** The stylesheet inside a page, in the office's colour. */
export function inlineStyle(colour: Colour | null): string {
  const known = styles.get(colour) ?? accented(ownStyle, colour)
  styles.set(colour, known)
  return known
}

type Props = {
  language: RespondentLanguage
  title: string
  kind?: 'start' | 'form' | 'check' | 'receipt'
  children: ComponentChildren
}

/** A respondent's page: one request, one column, nothing from elsewhere. */
export function RespondentPage({ language, title, kind, children }: Props) {
  const style = inlineStyle(useContext(Accent))
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="data:," />
        <title>{title}</title>
        {/* The stylesheet is our own file, not data; escaping it would change its hash. */}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <main data-page={kind}>{children}</main>
      </body>
    </html>
  )
}

type ActProps = {
  act: string
  kind?: 's' | 'l'
  children: ComponentChildren
  lang?: string
  value?: string
}

/** An ordinary button that says what it does. */
export function Act({ act, kind, children, lang, value }: ActProps) {
  return (
    <button type="submit" name="act" value={value ?? act} data-act={act} class={kind} lang={lang}>
      {children}
    </button>
  )
}

type SwitchProps = {
  language: RespondentLanguage
  offered?: readonly RespondentLanguage[] | undefined
}

/** One tap to another language; what is typed is posted along. */
export function LanguageSwitch({ language, offered = languages }: SwitchProps) {
  return (
    <span>
      {offered
        .filter((other) => other !== language)
        .map((other) => (
          <Act act="language" value={`language-${other}`} kind="l" lang={other}>
            {languageNames[other]}
          </Act>
        ))}
    </span>
  )
}
