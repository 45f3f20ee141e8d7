import type { Frame } from '../../components/staff-page.tsx'
import { trendsText } from '../../text/trends.ts'
import { TrendsFrame } from './trends-frame.tsx'

/** Before any round has asked for the yearly appreciation: where it comes from. */
export function NoAppreciation({ frame }: { frame: Frame }) {
  const t = trendsText[frame.language].appreciation
  return (
    <TrendsFrame frame={frame} title={t.title} subject={{ kind: 'appreciation' }}>
      <div class="empty">
        <h2>{t.emptyTitle}</h2>
        <p>{t.empty}</p>
      </div>
    </TrendsFrame>
  )
}
