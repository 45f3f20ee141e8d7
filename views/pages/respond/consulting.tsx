import type { Action } from '../../../src/domain/action.ts'
import type { InputLine } from '../../../src/domain/input-line.ts'
import type { RespondentLanguage } from '../../../src/domain/language.ts'
import type { ProposalFault, TypedProposal } from '../../../src/domain/proposal.ts'
import { AgreedLines } from '../../components/agreed-and-done.tsx'
import { LastPlan } from '../../components/last-plan.tsx'
import type { Said } from '../../components/respond/asked.ts'
import { IssuesDoor } from '../../components/respond/issues-door.tsx'
import { type OwnProposal, OwnProposals } from '../../components/respond/own-proposals.tsx'
import { Act, LanguageSwitch, RespondentPage } from '../../components/respond/respondent-page.tsx'
import { agreedText } from '../../text/inputs.ts'
import { proposalText } from '../../text/proposals.ts'
import { respondText } from '../../text/respond.ts'

type Around = {
  language: RespondentLanguage
  offered: readonly RespondentLanguage[]
  title: Said
  closing: string
  /** The day from which the link opens nothing any more. */
  until: string
  /** The time to propose is over. */
  over: boolean
}

type StartProps = Around & { office: string; partner: string; anonymous: boolean }

/** The first page while partners are consulted: who asks, until when, who sees what. */
export function ConsultingStartPage(props: StartProps) {
  const { language, offered, title, office, partner, closing, until, over } = props
  const t = proposalText[language]
  const promise = props.anonymous ? [...t.promise, t.anonymous] : t.promise
  return (
    <RespondentPage language={language} kind="start" title={title.words}>
      <form method="post">
        <input type="hidden" name="page" value="start" />
        <input type="hidden" name="language" value={language} />
        <LanguageSwitch language={language} offered={offered} />
        <h1>
          <bdi lang={title.lang}>{title.words}</bdi>
        </h1>
        <p>{t.asks(<bdi>{office}</bdi>, <bdi>{partner}</bdi>)}</p>
        <p>{over ? t.ended(closing) : t.until(closing)}</p>
        <Act act="start">{t.begin}</Act>
      </form>
      <h2>{t.who}</h2>
      <ul>
        {promise.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <IssuesDoor language={language} />
      <p>{respondText[language].data.link(until)}</p>
    </RespondentPage>
  )
}

/** A proposal as every partner sees it: no name beside it. */
export type SeenProposal = {
  id: string
  words: string
  why: string
  lang: RespondentLanguage
  organisations: number
  supported: boolean
  own: boolean
}

export type ProposalsProps = Around & {
  agreed: readonly InputLine[]
  /** The last joint plan. */
  planned: readonly Pick<Action, 'words' | 'status' | 'due'>[]
  proposals: readonly SeenProposal[]
  own: readonly OwnProposal[]
  commitments: readonly { id: string; title: Said }[]
  typed: TypedProposal
  faults: readonly ProposalFault[]
  /** What was done, or why it was not. */
  notice?: { words: string; bad: boolean } | undefined
}

/** Everything in one form, so that changing the language or pressing another button loses nothing typed. */
export function ProposalsPage(props: ProposalsProps) {
  const { language, offered, closing, over, agreed, planned, proposals, own, faults, notice } =
    props
  const t = proposalText[language]
  return (
    <RespondentPage language={language} kind="form" title={t.title}>
      <form method="post">
        <input type="hidden" name="page" value="proposals" />
        <input type="hidden" name="language" value={language} />
        <input type="hidden" name="shown" value={proposals.map(({ id }) => id).join(' ')} />
        <LanguageSwitch language={language} offered={offered} />
        <h1>{t.title}</h1>
        {faults.length > 0 && <FaultList language={language} faults={faults} />}
        {notice && (
          <p class={notice.bad ? 'e' : 'n'} role="status" tabindex={-1} autofocus>
            {notice.words}
          </p>
        )}
        <p>{over ? t.ended(closing) : t.until(closing)}</p>
        <h2>{agreedText[language].title}</h2>
        {agreed.length === 0 ? (
          <p>{t.nothingAgreed}</p>
        ) : (
          <AgreedLines lines={agreed} language={language} />
        )}
        <LastPlan actions={planned} language={language} />
        <h2>{t.all}</h2>
        {proposals.length === 0 && <p>{t.none}</p>}
        {proposals.map((one) => (
          <SeenOne language={language} one={one} over={over} />
        ))}
        {!over && proposals.some((one) => !one.own) && (
          <Act act="support" kind="s">
            {t.keep}
          </Act>
        )}
        {own.length > 0 && (
          <>
            <h2>{t.own}</h2>
            <OwnProposals language={language} own={own} />
            {own.some(({ mayWithdraw }) => mayWithdraw) && (
              <Act act="withdraw" kind="s">
                {t.withdrawButton}
              </Act>
            )}
          </>
        )}
        {!over && <ProposeFields {...props} />}
      </form>
    </RespondentPage>
  )
}

function FaultList({ language, faults }: Pick<ProposalsProps, 'language' | 'faults'>) {
  const t = proposalText[language]
  return (
    <div class="e" role="alert" tabindex={-1} autofocus>
      <strong>{t.faults}</strong>
      <ul>
        {faults.map((fault) => (
          <li>
            <a href={`#${fault.field}`}>{t.faultWords(fault)}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

type SeenProps = { language: RespondentLanguage; one: SeenProposal; over: boolean }

function SeenOne({ language, one, over }: SeenProps) {
  const t = proposalText[language]
  const lang = one.lang === language ? undefined : one.lang
  return (
    <div class="n">
      <p class="q">
        <bdi lang={lang}>{one.words}</bdi>
      </p>
      {one.why && (
        <p>
          <bdi lang={lang}>{one.why}</bdi>
        </p>
      )}
      <p class="h">
        {t.supported(one.organisations)}
        {one.own && ` (${t.ours})`}
      </p>
      {!one.own && !over && (
        <label class="o">
          <input type="checkbox" name="support" value={one.id} checked={one.supported} />
          {t.support}
        </label>
      )}
    </div>
  )
}

function ProposeFields({ language, typed, faults, commitments }: ProposalsProps) {
  const t = proposalText[language]
  const box = (name: 'words' | 'why') => {
    const fault = faults.find(({ field }) => field === name)
    return (
      <>
        <label for={name} class="q">
          {t.labels[name]}
        </label>
        {fault && (
          <p class="f" id={`${name}-f`}>
            {t.faultWords(fault)}
          </p>
        )}
        <textarea
          id={name}
          name={name}
          aria-invalid={fault ? 'true' : undefined}
          aria-describedby={fault && `${name}-f`}
        >
          {typed[name]}
        </textarea>
      </>
    )
  }
  return (
    <>
      <h2>{t.proposeTitle}</h2>
      <p class="h">{t.proposeHint}</p>
      {box('words')}
      {box('why')}
      <fieldset>
        <legend>{t.labels.commitment}</legend>
        {commitments.map(({ id, title }) => (
          <label class="o" lang={title.lang}>
            <input type="radio" name="commitment" value={id} checked={typed.commitment === id} />
            {title.words}
          </label>
        ))}
        <label class="o">
          <input type="radio" name="commitment" value="" checked={typed.commitment === ''} />
          {t.other}
        </label>
      </fieldset>
      <Act act="propose">{t.propose}</Act>
    </>
  )
}

type OwnProps = Pick<Around, 'language' | 'offered'> & {
  own: readonly OwnProposal[]
  /** Nobody knows any more which were one's own. */
  sealed: boolean
}

/** What became of one's own proposals, once the round is open. */
export function OwnProposalsPage({ language, offered, own, sealed }: OwnProps) {
  const t = proposalText[language]
  return (
    <RespondentPage language={language} title={t.ownTitle}>
      <form method="post">
        <input type="hidden" name="page" value="proposals" />
        <input type="hidden" name="language" value={language} />
        <LanguageSwitch language={language} offered={offered} />
      </form>
      <h1>{t.ownTitle}</h1>
      {sealed ? <p>{t.ownUnknown}</p> : <OwnProposals language={language} own={own} />}
    </RespondentPage>
  )
}
