import type { Language } from '../../../src/domain/language.ts'
import type { Round } from '../../../src/domain/round.ts'
import type { Frame } from '../../components/staff-page.tsx'
import { archiveText } from '../../text/archive.ts'
import { inquiryText } from '../../text/inquiry.ts'
import { reportText } from '../../text/report.ts'
import { roundsText } from '../../text/rounds.ts'
import { sharingText } from '../../text/sharing.ts'
import { AskOnce } from './ask-once.tsx'

type Why =
  | 'alreadyOpen'
  | 'notDraft'
  | 'notOpen'
  | 'notToArchive'
  | 'readOnly'
  | 'reportLocked'
  | 'inquiryFixed'
  | keyof (typeof sharingText)['en']['told']
type Props = { frame: Frame; round: Round; why: Why }

/** Why nothing was done, when the round has moved on meanwhile. */
export function ToldPage({ frame, round, why }: Props) {
  const { told: t } = roundsText[frame.language]
  const { title, words } = wordsFor(why, frame.language)
  return (
    <AskOnce frame={frame} round={round} title={title}>
      <p class="lead">{words}</p>
      <p class="actions">
        <a class="button" href={`/rounds/${round.id}`}>
          {t.toRound}
        </a>
      </p>
    </AskOnce>
  )
}

function wordsFor(why: Why, language: Language) {
  if (why === 'reportLocked')
    return { title: reportText[language].lockedTitle, words: reportText[language].lockedWords }
  if (why === 'notToArchive' || why === 'readOnly') return archiveText[language].told[why]
  if (why === 'inquiryFixed') return inquiryText[language].fixed
  if (why === 'notToShare' || why === 'notToPublish' || why === 'readingChanged')
    return sharingText[language].told[why]
  const { told: t } = roundsText[language]
  return { title: t[`${why}Title`], words: t[why] }
}
