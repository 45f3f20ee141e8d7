import { may } from '../../../src/domain/access.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { trendsText } from '../../text/trends.ts'

/** Before there is anything to follow: what comes first, for those who can do it, and when, for the others. */
export function NoTrends({ frame }: { frame: Frame }) {
  const t = trendsText[frame.language]
  const checks = may(frame.person.role, 'see closed results')
  return (
    <StaffPage frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <div class="empty">
        <h2>{checks ? t.emptyTitle : t.emptyForReadersTitle}</h2>
        {checks ? (
          <>
            <p>{t.empty}</p>
            <a class="button" href="/rounds">
              {t.toRounds}
            </a>
          </>
        ) : (
          <p>{t.emptyForReaders}</p>
        )}
      </div>
    </StaffPage>
  )
}
