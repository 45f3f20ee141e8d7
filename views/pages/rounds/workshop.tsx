import { may } from '../../../src/domain/access.ts'
import type { Round } from '../../../src/domain/round.ts'
import {
  type EvidenceFault,
  EvidenceList,
  type EvidenceShown,
} from '../../components/evidence-list.tsx'
import type { Frame } from '../../components/staff-page.tsx'
import { workshopText } from '../../text/workshop.ts'
import { AskOnce } from './ask-once.tsx'

type Props = {
  frame: Frame
  round: Round
  files: readonly EvidenceShown[]
  canWrite: boolean
  fault?: EvidenceFault | undefined
}

/** What was written down when partners talked before a round. */
export function WorkshopPage({ frame, round, files, canWrite, fault }: Props) {
  const { language } = frame
  const t = workshopText[language]
  return (
    <AskOnce frame={frame} round={round} title={t.title}>
      <p class="lead">{t.lead}</p>
      <EvidenceList
        language={language}
        at={`/rounds/${round.id}/workshop`}
        files={files}
        canWrite={canWrite}
        fault={fault}
      />
      {may(frame.person.role, 'see registers') && (
        <p>
          <a href="/registers/sessions">{t.session}</a>
        </p>
      )}
    </AskOnce>
  )
}
