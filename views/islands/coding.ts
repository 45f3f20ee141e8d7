import { type Span, sliceOf } from '../../src/domain/segment.ts'
import { type Act, queueOf, type Told } from './coding-queue.ts'
import { moved, select, selectedIn } from './coding-selection.ts'

/**
 * Comfort for the coding board: select with mouse or keys, mark with one key, take back with another, and never leave the
 * page. The server draws every answer; without this script each button does the same by itself. Keys act only while the
 * answer has the focus, so that no letter does anything elsewhere (WCAG 2.1.4).
 */
const board = document.getElementById('board')
const line = document.getElementById('coding-status')
if (board && line) begin(board, line)

/** How to take back the last things done: each a list of forms to post. */
type Undo = readonly { url: string; body: string }[]

function begin(board: HTMLElement, line: HTMLElement) {
  const done: Undo[] = []
  let span: Span | null = null
  /** Another answer is on its way: keys pressed meanwhile are not meant for the one still here. */
  let leaving = false
  /** Undo was pressed while something was still being saved. */
  let undoWanted = 0
  const queue = queueOf(`coding ${location.pathname}`, tell, arrived)

  document.getElementById('keys')?.removeAttribute('hidden')
  dress()

  document.addEventListener('selectionchange', () => {
    const answer = answerHere()
    const selection = getSelection()
    if (!answer || !selection?.anchorNode || !answer.contains(selection.anchorNode)) return
    span = selectedIn(answer)
    tellSelected()
  })
  board.addEventListener('submit', (event) => {
    const { target, submitter } = event
    if (!(target instanceof HTMLFormElement)) return
    event.preventDefault()
    send(target, submitter)
  })
  board.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link?.id !== 'previous' && link?.id !== 'next') return
    event.preventDefault()
    leaving = true
    queue.add({ url: link.href, body: null })
  })
  board.addEventListener('keydown', (event) => {
    if (!(event.target instanceof Element) || event.target.id !== 'answer') return
    if (pressed(event)) event.preventDefault()
  })

  /** Whether a key meant something here. */
  function pressed(event: KeyboardEvent): boolean {
    const { key, code, shiftKey: extend } = event
    if (leaving) return true
    if (event.altKey || event.metaKey || event.ctrlKey)
      return event.ctrlKey && key.toLowerCase() === 'z' && undo()
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        return move({ unit: 'sentence', forward: key === 'ArrowDown', extend })
      case 'ArrowRight':
      case 'ArrowLeft':
        return move({ unit: 'word', forward: key === 'ArrowRight', extend })
      case 'Escape':
        getSelection()?.removeAllRanges()
        span = null
        return tellSelected()
      case 'Enter':
        return press(board.querySelector('#finishing button'))
      case 'PageDown':
        return press(board.querySelector('#next'))
      case 'PageUp':
        return press(board.querySelector('#previous'))
      case 'u':
        return undo()
    }
    // The place of the key and not what it types: on French keyboards digits need Shift.
    const digit = /^(?:Digit|Numpad)([123])$/.exec(code)?.[1]
    if (digit) return press(board.querySelectorAll('#valences input')[Number(digit) - 1])
    if (key.length !== 1) return false
    return press(board.querySelector(`#themes [data-key="${CSS.escape(key.toLowerCase())}"]`))
  }

  function press(thing: Element | null | undefined): boolean {
    if (!(thing instanceof HTMLElement)) return false
    thing.click()
    return true
  }

  function move(how: Parameters<typeof moved>[2]): boolean {
    const answer = answerHere()
    if (!answer) return false
    const to = moved(answer.textContent ?? '', span, how)
    if (to) {
      select(answer, to)
      span = to
      tellSelected()
    }
    return true
  }

  function send(form: HTMLFormElement, submitter: HTMLElement | null) {
    const fields = new FormData(form)
    if (submitter instanceof HTMLButtonElement && submitter.name)
      fields.append(submitter.name, submitter.value)
    if (form.id === 'marking' && span) {
      fields.set('start', `${span.start}`)
      fields.set('end', `${span.end}`)
    }
    // Every field of these forms is a text.
    const body = `${new URLSearchParams(fields as unknown as Record<string, string>)}`
    const marks = form.id === 'marking'
    if (!marks) remember(form, fields)
    leaving = form.id === 'finishing'
    queue.add({ url: form.action, body, marks })
  }

  /** What is posted to take back a removed mark, or a finished answer. */
  function remember(form: HTMLFormElement, fields: FormData) {
    const text = `${fields.get('text')}`
    if (form.id === 'finishing') {
      const act = fields.get('act') === 'finish' ? 'reopen' : 'finish'
      done.push([{ url: form.action, body: `${new URLSearchParams({ text, act })}` }])
      return
    }
    const mark = form.closest<HTMLElement>('[data-mark]')?.dataset
    const marking = document.querySelector<HTMLFormElement>('#marking')
    if (!mark || !marking) return
    const { start = '', end = '', theme = '', valence = '' } = mark
    const body = `${new URLSearchParams({ text, start, end, theme, valence })}`
    done.push([{ url: marking.action, body }])
  }

  function undo(): boolean {
    if (!queue.isEmpty()) {
      undoWanted += 1
      return true
    }
    const last = done.pop()
    if (!last) line.textContent = line.dataset.nothing ?? ''
    for (const act of last ?? []) queue.add(act)
    return true
  }

  /** The server's own board takes the place of the one that was here. */
  function arrived(page: Document, url: string, { marks }: Act): boolean {
    leaving = false
    const fresh = page.getElementById('board')
    if (!fresh) {
      // Shared meanwhile, or everything is finished: that page is shown as it is.
      location.assign(url)
      return true
    }
    const focused = document.activeElement?.id ?? ''
    const text = answerHere()?.dataset.text
    const before = marksHere()
    board.replaceChildren(...fresh.childNodes)
    const same = answerHere()?.dataset.text === text
    if (marks && same) rememberMarks(before)
    history.replaceState(null, '', url)
    getSelection()?.removeAllRanges()
    span = null
    dress()
    const again = same && focused !== '' ? board.querySelector(`#${CSS.escape(focused)}`) : null
    const next = again instanceof HTMLElement ? again : answerHere()
    next?.focus({ preventScroll: same })
    if (undoWanted > 0 && queue.isEmpty()) {
      undoWanted -= 1
      undo()
    }
    return board.querySelector('.summary') === null
  }

  function rememberMarks(before: ReadonlySet<string>) {
    const fresh = [...board.querySelectorAll<HTMLElement>('[data-mark]')].filter(
      ({ dataset }) => !before.has(dataset.mark ?? ''),
    )
    const forms = fresh.flatMap((mark) => mark.querySelector('form') ?? [])
    const body = `${new URLSearchParams({ text: answerHere()?.dataset.text ?? '' })}`
    if (forms.length > 0) done.push(forms.map(({ action: url }) => ({ url, body })))
  }

  function marksHere(): Set<string> {
    const marks = board.querySelectorAll<HTMLElement>('[data-mark]')
    return new Set([...marks].map(({ dataset }) => dataset.mark ?? ''))
  }

  /** What only helps with a script is shown, what it replaces is not. */
  function dress() {
    for (const key of board.querySelectorAll('kbd')) key.removeAttribute('hidden')
    board.querySelector('details')?.removeAttribute('open')
    tellSelected()
  }

  function tellSelected(): boolean {
    const answer = answerHere()
    const words = document.getElementById('selected')
    if (!answer || !words || answer.dataset.parts === undefined) return true
    words.hidden = false
    words.textContent = span
      ? `${line.dataset.selected} ${sliceOf(answer.textContent ?? '', span)}`
      : (line.dataset.whole ?? '')
    return true
  }

  function answerHere(): HTMLElement | null {
    return board.querySelector<HTMLElement>('#answer')
  }

  function tell(word: Told) {
    line.textContent = line.dataset[word] ?? ''
    line.className = word === 'offline' || word === 'signedOut' ? 'note bad' : ''
  }
}
