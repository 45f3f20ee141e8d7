import type { Template } from '../../../src/domain/help.ts'
import type { Language } from '../../../src/domain/language.ts'
import { type Block, wordsOf } from '../../../src/domain/prose.ts'
import { ProseBlocks } from '../../components/prose.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { helpWords } from '../../text/help.ts'
import { BackToLibrary, InOtherLanguage } from './ways-on.tsx'

type Props = { frame: Frame; shown: Language; blocks: readonly Block[]; name: Template }

/** A paper to fill in: read here, printed from here, or taken along as a file to change. */
export function TemplatePage({ frame, shown, blocks, name }: Props) {
  const t = helpWords[frame.language]
  const [title] = blocks
  return (
    <StaffPage frame={frame} title={title?.kind === 'heading' ? wordsOf(title.spans) : ''}>
      <BackToLibrary frame={frame} />
      <div class="actions screen-only">
        <a class="button" href={`/help/templates/${name}/file?language=${shown}`}>
          {t.download}
        </a>
        <InOtherLanguage path={frame.path} shown={shown} />
        <p class="soft">{t.downloadHint}</p>
      </div>
      <article class="text" lang={shown}>
        <ProseBlocks blocks={blocks} />
      </article>
    </StaffPage>
  )
}
