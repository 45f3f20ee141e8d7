import type { RespondentLanguage } from '../../../src/domain/language.ts'
import { proposalText } from '../../text/proposals.ts'

/** A proposal of the reader's own organisation, with what the office answered. */
export type OwnProposal = {
  id: string
  words: string
  decision: 'none' | 'accepted' | 'merged' | 'refused'
  /** The reason, or the words of the other proposal or of the statement it became. */
  said: string
  mayWithdraw: boolean
}

type Props = {
  language: RespondentLanguage
  own: readonly OwnProposal[]
}

/** What became of one's own proposals. */
export function OwnProposals({ language, own }: Props) {
  const t = proposalText[language]
  return (
    <dl>
      {own.map(({ id, words, decision, said, mayWithdraw }) => (
        <>
          <dt>
            <bdi>{words}</bdi>
          </dt>
          <dd>
            {t.answers[decision]} {said && <bdi>{said}</bdi>}
            {mayWithdraw && (
              <label class="o">
                <input type="checkbox" name="withdraw" value={id} />
                {t.withdraw}
              </label>
            )}
          </dd>
        </>
      ))}
    </dl>
  )
}
