import { keptByBoth } from '../../src/domain/kept.ts'
import type { RespondentLanguage } from '../../src/domain/language.ts'
import { isShown, type PromisedAction, type Promises } from '../../src/domain/results.ts'
import { promisesKeptText } from '../text/promises-kept.ts'

type Props = { promises: Promises | undefined; language: RespondentLanguage }

/** What became of last year's plan, by its owners and by partners; nothing where partners were not asked. */
export function PromisesKept({ promises, language }: Props) {
  if (!promises) return null
  const t = promisesKeptText[language]
  return (
    <section id="promises">
      <h2>
        {t.title} <small>{promises.since}</small>
      </h2>
      <p>{promisesSentence(promises, language)}</p>
      <dl>
        {promises.actions.map((action) => (
          <>
            <dt>
              <bdi>{action.words}</bdi>
            </dt>
            <dd>
              {t.reported[action.reported]}
              {t.between}
              {partnersSay(action, language)}
            </dd>
          </>
        ))}
      </dl>
      <p>
        <small>{t.rule}</small>
      </p>
    </section>
  )
}

/** The done share in words, and what of it partners confirm. */
export function promisesSentence(promises: Promises, language: RespondentLanguage): string {
  const t = promisesKeptText[language]
  const { done, partly, notDone, dropped, open } = promises.plan
  return [
    t.share(done, done + partly + notDone),
    done > 0 ? t.both(keptByBoth(promises).length, done) : '',
    dropped > 0 ? t.dropped(dropped) : '',
    open > 0 ? t.open(open) : '',
  ]
    .filter((words) => words !== '')
    .join(' ')
}

/** What partners say of one action. */
export function partnersSay(action: PromisedAction, language: RespondentLanguage): string {
  const t = promisesKeptText[language]
  if (!isShown(action)) return action.state === 'none' ? t.nobody : t.tooFew
  const { done, partly, notDone, n, confirmed } = action
  const others = [partly > 0 ? t.partly(partly) : '', notDone > 0 ? t.notDone(notDone) : ''].filter(
    (words) => words !== '',
  )
  const said = [t.partners(done, n), ...others].join(', ')
  return `${confirmed ? t.confirmed : t.notConfirmed} (${said})`
}

/** The same as a sentence of its own. */
export function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
