import type { ToldWish } from '../../../src/domain/inquiry-results.ts'
import type { Localised, RespondentLanguage } from '../../../src/domain/language.ts'
import { byTheme, type WishOutcome } from '../../../src/domain/wish.ts'
import { toldText } from '../../text/told-inquiry.ts'
import { LocalisedText } from '../localised-text.tsx'

type Wish = ToldWish & { outcome: WishOutcome }
type Props = { wishes: readonly Wish[]; language: RespondentLanguage }

/** What partners wished and what became of it, by theme and rank; nothing where nobody lets a wish be told. */
export function ToldWishes({ wishes, language }: Props) {
  const t = toldText[language]
  if (wishes.length === 0) return null
  return (
    <section>
      <h2>{t.wishes}</h2>
      <p>{t.lead}</p>
      {wishesByTheme(wishes).map(({ theme, own }) => (
        <>
          <h3>{theme ? <ThemeName theme={theme} language={language} /> : t.noTheme}</h3>
          <dl>
            {own.map(({ text, language: spoken, rank, outcome }) => (
              <>
                <dt lang={spoken ?? undefined}>
                  <bdi>{text}</bdi>
                </dt>
                <dd>
                  <small>{t.ranks(rank)}</small> ·{' '}
                  <OutcomeWords outcome={outcome} language={language} />
                </dd>
              </>
            ))}
          </dl>
        </>
      ))}
    </section>
  )
}

/** Each theme under the name it has beside its first wish. */
function wishesByTheme(wishes: readonly Wish[]) {
  const rows = wishes.map((wish) => ({ wish, rank: wish.rank, theme: wish.theme?.code ?? null }))
  return byTheme(rows).map((group) => ({
    theme: group.wishes[0]?.wish.theme ?? null,
    own: group.wishes.map(({ wish }) => wish),
  }))
}

type Named = { code: string; label: Localised }

export function ThemeName({ theme, language }: { theme: Named; language: RespondentLanguage }) {
  return <LocalisedText text={theme.label} fallback={theme.code} language={language} />
}

type OutcomeProps = { outcome: WishOutcome; language: RespondentLanguage }

/** What became of a wish, in words. */
export function OutcomeWords({ outcome, language }: OutcomeProps) {
  const t = toldText[language]
  const words = t.outcomes[outcome.kind]
  switch (outcome.kind) {
    case 'in-plan':
      return (
        <>
          {words} ({t.plan[outcome.status]})
        </>
      )
    case 'not-possible':
      return (
        <>
          {words}
          {t.colon}
          <bdi>{outcome.reason}</bdi>
        </>
      )
    case 'already-done':
    case 'open':
      return <>{words}</>
  }
}
