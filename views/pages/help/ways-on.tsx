import { type Language, languages } from '../../../src/domain/language.ts'
import type { Frame } from '../../components/staff-page.tsx'
import { helpWords } from '../../text/help.ts'

export function BackToLibrary({ frame }: { frame: Frame }) {
  return (
    <p class="screen-only">
      <a href="/help">{helpWords[frame.language].title}</a>
    </p>
  )
}

/** The same text in the other language, to read together with a partner. */
export function InOtherLanguage({ path, shown }: { path: string; shown: Language }) {
  return (
    <>
      {languages
        .filter((language) => language !== shown)
        .map((language) => (
          <a href={`${path}?language=${language}`} lang={language} hreflang={language}>
            {helpWords[language].readIn}
          </a>
        ))}
    </>
  )
}
