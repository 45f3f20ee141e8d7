import type { Language } from '../../../src/domain/language.ts'
import { type Block, wordsOf } from '../../../src/domain/prose.ts'
import { ProseBlocks } from '../../components/prose.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { BackToLibrary, InOtherLanguage } from './ways-on.tsx'

type Props = { frame: Frame; shown: Language; blocks: readonly Block[] }

/** One topic or guide to read, in the reader's language or in another. */
export function HelpTextPage({ frame, shown, blocks }: Props) {
  const [title] = blocks
  return (
    <StaffPage frame={frame} title={title?.kind === 'heading' ? wordsOf(title.spans) : ''}>
      <BackToLibrary frame={frame} />
      <article class="text" lang={shown}>
        <ProseBlocks blocks={blocks} />
      </article>
      <p class="actions screen-only">
        <InOtherLanguage path={frame.path} shown={shown} />
      </p>
    </StaffPage>
  )
}
