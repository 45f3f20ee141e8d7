import type { ComponentChildren } from 'preact'
import type { TrendSubject } from '../../../src/domain/trend-subject.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { trendsText } from '../../text/trends.ts'
import { addressOf } from './address.ts'

type Props = {
  frame: Frame
  title: string
  subject: TrendSubject
  scripts?: readonly (string | undefined)[]
  children: ComponentChildren
}

/** One chart or one page for all of them; commitments and indicators are reached from there. */
const views = [
  { kind: 'all' },
  { kind: 'headline' },
  { kind: 'appreciation' },
  { kind: 'themes' },
] as const satisfies readonly TrendSubject[]

/** What surrounds every page of the trends: the way to the others, and what this one is about. */
export function TrendsFrame({ frame, title, subject, scripts = [], children }: Props) {
  return (
    <StaffPage frame={frame} title={title} scripts={scripts}>
      <Views frame={frame} subject={subject} />
      <h1>{title}</h1>
      {children}
    </StaffPage>
  )
}

function Views({ frame: { language }, subject }: Pick<Props, 'frame' | 'subject'>) {
  const t = trendsText[language].views
  return (
    <nav class="trend-views" aria-label={t.label}>
      <ul>
        {views.map((view) => (
          <li>
            <a
              href={addressOf(view)}
              aria-current={view.kind === subject.kind ? 'page' : undefined}
            >
              {t[view.kind]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
