import type { ComponentChildren } from 'preact'
import { Slide, SlideFigures } from '../../components/slides/slide.tsx'
import type { Leaf } from './deck.ts'

type Props = {
  leaves: readonly Leaf[]
  /** What stands below a slide and its figures, on the page only. */
  below?: (leaf: Leaf) => ComponentChildren
}

/** The slides one after another, each with its figures: a page that scrolls, until the script projects it. */
export function DeckSlides({ leaves, below }: Props) {
  return (
    <>
      {leaves.map((leaf) => (
        <article class="leaf" id={leaf.id} tabIndex={-1}>
          <Slide id={leaf.id} content={leaf.content} language={leaf.language} />
          {leaf.content.table && (
            <SlideFigures table={leaf.content.table} language={leaf.language} />
          )}
          {below?.(leaf)}
        </article>
      ))}
      <p id="place" hidden />
      <p id="timer" role="timer" hidden />
      <div id="blank" hidden />
    </>
  )
}
