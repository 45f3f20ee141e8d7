import { type Language, textIn } from '../../../src/domain/language.ts'
import { isShown } from '../../../src/domain/results.ts'
import type { SeenPair, SeenStatement } from '../../../src/domain/seen-together.ts'
import { LocalisedText } from '../../components/localised-text.tsx'
import { figuresText, number, partOf } from '../../text/figures.ts'
import { seenTogetherText } from '../../text/seen-together.ts'

type Props = {
  pairs: readonly SeenPair[]
  language: Language
  /** The page with every statement, where this one leaves some out; else empty. */
  whole: string
}

/** Statements that say more beside each other, from this round or another of its year. */
export function SeenTogether({ pairs, language, whole }: Props) {
  const t = seenTogetherText[language]
  if (pairs.length === 0) return null
  return (
    <section>
      <h2 id="together">{t.title}</h2>
      <p>{t.lead}</p>
      {pairs.map((pair) => (
        <Pair pair={pair} language={language} whole={whole} />
      ))}
    </section>
  )
}

function Pair({ pair: { id, sides }, language, whole }: Omit<Props, 'pairs'> & { pair: SeenPair }) {
  const t = seenTogetherText[language]
  return (
    <>
      <h3 id={`together-${id}`}>{t.pairs[id].title}</h3>
      <p>{t.pairs[id].words}</p>
      <table class="stacked views" aria-labelledby={`together-${id}`}>
        <thead>
          <tr>
            <th scope="col">{t.statement}</th>
            <th scope="col" class="number">
              {t.high}
            </th>
            <th scope="col" class="number">
              {t.median}
            </th>
          </tr>
        </thead>
        {sides.map((side) => (
          <tbody>
            {side.map((one) => (
              <Row statement={one} language={language} whole={whole} />
            ))}
          </tbody>
        ))}
      </table>
    </>
  )
}

function Row({
  statement: { cell, from },
  language,
  whole,
}: Omit<Props, 'pairs'> & { statement: SeenStatement }) {
  const t = seenTogetherText[language]
  const { tooFew, nobody, none } = figuresText[language]
  const unshown = cell.state === 'hidden' ? tooFew : nobody
  const text = <LocalisedText text={cell.text} fallback={cell.code} language={language} />
  return (
    <tr>
      <th scope="row">
        {from === null ? <a href={`${whole}#${cell.code}`}>{text}</a> : text}
        {from?.title && (
          <small>
            {' '}
            (
            <a href={`/rounds/${from.id}/results#${cell.code}`}>
              {t.from(textIn(from.title, language).text)}
            </a>
            )
          </small>
        )}
      </th>
      <td class="number" data-name={t.high}>
        {isShown(cell) ? partOf(cell.high, cell.n, language) : unshown}
      </td>
      <td class="number" data-name={t.median}>
        {isShown(cell) ? number(cell.median, language) : none}
      </td>
    </tr>
  )
}
