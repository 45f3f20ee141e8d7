import { ToldPropositions } from './told-propositions.tsx'
import { ToldStories } from './told-stories.tsx'
import { ToldWishes } from './told-wishes.tsx'

export type Told = Parameters<typeof ToldWishes>[0] &
  Parameters<typeof ToldStories>[0] &
  Parameters<typeof ToldPropositions>[0]

/** Everything partners told, wished and proposed, with what became of it, for staff and partners alike. */
export function InquiryTold(told: Told) {
  return (
    <>
      <ToldWishes {...told} />
      <ToldStories {...told} />
      <ToldPropositions {...told} />
    </>
  )
}
