import type { Language } from '../../../src/domain/language.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { explained, terms } from '../../text/glossary.ts'
import { helpWords } from '../../text/help.ts'
import { BackToLibrary, InOtherLanguage } from './ways-on.tsx'

type Props = { frame: Frame; shown: Language }

/** What the words mean that stand on pages and in mails, in the order of the alphabet. */
export function GlossaryPage({ frame, shown }: Props) {
  const t = helpWords[frame.language].glossary
  const inOrder = new Intl.Collator(shown)
  const entries = terms
    .map((name) => ({ name, ...explained(name, shown) }))
    .toSorted((one, other) => inOrder.compare(one.word, other.word))
  return (
    <StaffPage frame={frame} title={t.title}>
      <BackToLibrary frame={frame} />
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <dl class="glossary" lang={shown}>
        {entries.map(({ name, word, meaning }) => (
          <>
            <dt id={name}>{word}</dt>
            <dd>{meaning}</dd>
          </>
        ))}
      </dl>
      <p class="actions screen-only">
        <InOtherLanguage path={frame.path} shown={shown} />
      </p>
    </StaffPage>
  )
}
