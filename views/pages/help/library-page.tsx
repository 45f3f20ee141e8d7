import type { Prose } from '../../../src/domain/prose.ts'
import { Spans } from '../../components/prose.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { helpWords } from '../../text/help.ts'

type Way = { to: string; title: Prose }

type Props = {
  frame: Frame
  topics: readonly Way[]
  guides: readonly Way[]
  papers: readonly Way[]
}

/** What there is to read, what words mean, and what can be taken along. */
export function LibraryPage({ frame, topics, guides, papers }: Props) {
  const t = helpWords[frame.language]
  return (
    <StaffPage frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <h2>{t.topics}</h2>
      <Ways to={topics} />
      <h2>{t.guides}</h2>
      <Ways to={guides} />
      <h2>{t.words}</h2>
      <p>
        <a href="/help/glossary">{t.glossary.title}</a>
      </p>
      <h2>{t.papers}</h2>
      <p>{t.papersLead}</p>
      <Ways to={papers} />
    </StaffPage>
  )
}

function Ways({ to }: { to: readonly Way[] }) {
  return (
    <ul class="ways">
      {to.map((way) => (
        <li>
          <a href={way.to}>
            <Spans of={way.title} />
          </a>
        </li>
      ))}
    </ul>
  )
}
