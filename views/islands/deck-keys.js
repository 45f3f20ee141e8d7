/*
 * Projects the deck: keys, clicker, touch, full screen, blank, timer. It is written into the file for a memory stick as it
 * stands here, so it is a plain script that browsers of 2018 understand.
 */
;(() => {
  const root = document.documentElement
  const leaves = Array.prototype.slice.call(document.querySelectorAll('.leaf'))
  const blank = document.getElementById('blank')
  const timer = document.getElementById('timer')
  const place = document.getElementById('place')
  let at = 0
  let startedAt = 0
  let touchedAt = null

  if (leaves.length === 0) return
  each('[data-script]', (part) => {
    part.hidden = false
  })
  each('[data-present]', (button) => {
    button.addEventListener('click', () => {
      begin(inSight())
      fillScreen()
    })
  })

  function each(selector, act) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), act)
  }

  function presenting() {
    return root.classList.contains('presenting')
  }

  function named() {
    return leaves.findIndex((leaf) => `#${leaf.id}` === location.hash)
  }

  function inSight() {
    return leaves.findIndex((leaf) => leaf.getBoundingClientRect().bottom > window.innerHeight / 2)
  }

  function begin(first) {
    root.classList.add('presenting')
    show(first)
  }

  function end() {
    root.classList.remove('presenting', 'figures', 'noting')
    blank.hidden = true
    place.hidden = true
    leaves[at].scrollIntoView()
  }

  function show(wanted) {
    at = Math.min(leaves.length - 1, Math.max(0, wanted))
    root.classList.remove('figures', 'noting')
    leaves.forEach((leaf, index) => {
      leaf.classList.toggle('current', index === at)
    })
    leaves[at].scrollTop = 0
    place.hidden = false
    place.textContent = `${at + 1} / ${leaves.length}`
    leaves[at].focus()
    try {
      history.replaceState(null, '', `#${leaves[at].id}`)
    } catch (_) {
      // Some browsers keep the address of a file as it is.
    }
  }

  function fillScreen() {
    const fill = root.requestFullscreen || root.webkitRequestFullscreen || root.mozRequestFullScreen
    const leave =
      document.exitFullscreen || document.webkitExitFullscreen || document.mozCancelFullScreen
    const full =
      document.fullscreenElement ||
      document.webkitFullscreenElement ||
      document.mozFullScreenElement
    let asked = null
    if (full && leave) asked = leave.call(document)
    if (!full && fill) asked = fill.call(root)
    // Where the screen may not be filled, the window is.
    if (asked instanceof Promise) asked.catch(() => {})
  }

  function toggleBlank() {
    blank.hidden = !blank.hidden
  }

  function toggleTimer() {
    timer.hidden = !timer.hidden
    startedAt = Date.now()
    tick()
  }

  function tick() {
    const seconds = Math.floor((Date.now() - startedAt) / 1000)
    const rest = seconds % 60
    timer.textContent = `${Math.floor(seconds / 60)}:${rest < 10 ? '0' : ''}${rest}`
  }
  setInterval(() => {
    if (!timer.hidden) tick()
  }, 500)

  /** Opens what belongs to the slide over it, or puts it away. */
  function toggle(name, selector) {
    const part = leaves[at].querySelector(selector)
    if (!part) return
    const open = root.classList.toggle(name)
    const first = part.querySelector('textarea')
    if (open && first) first.focus()
    if (!open) leaves[at].focus()
  }

  const acts = {
    ArrowRight: next,
    ArrowDown: next,
    PageDown: next,
    ' ': next,
    Enter: next,
    ArrowLeft: back,
    ArrowUp: back,
    PageUp: back,
    Backspace: back,
    Home: () => {
      show(0)
    },
    End: () => {
      show(leaves.length - 1)
    },
    f: fillScreen,
    b: toggleBlank,
    '.': toggleBlank,
    t: toggleTimer,
    d: () => {
      toggle('figures', '.twin')
    },
    n: () => {
      toggle('noting', '.notes')
    },
    Escape: () => {
      if (root.classList.contains('figures') || root.classList.contains('noting')) show(at)
      else end()
    },
  }

  function next() {
    show(at + 1)
  }

  function back() {
    show(at - 1)
  }

  document.addEventListener('keydown', (event) => {
    const typing = /^(INPUT|TEXTAREA|SELECT|BUTTON)$/.test(event.target.tagName)
    if (event.ctrlKey || event.altKey || event.metaKey) return
    if (typing && event.key !== 'Escape') return
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
    if (!presenting()) {
      if (key !== 'f') return
      begin(inSight())
    }
    const act = acts[key]
    if (!act) return
    event.preventDefault()
    if (!blank.hidden && act !== toggleBlank) blank.hidden = true
    else act()
  })

  document.addEventListener('touchstart', (event) => {
    touchedAt = event.changedTouches[0]
  })
  document.addEventListener('touchend', (event) => {
    if (!presenting() || !touchedAt) return
    const across = event.changedTouches[0].clientX - touchedAt.clientX
    const down = event.changedTouches[0].clientY - touchedAt.clientY
    touchedAt = null
    if (Math.abs(across) < 50 || Math.abs(across) < 2 * Math.abs(down)) return
    if (across < 0) next()
    else back()
  })
  blank.addEventListener('click', toggleBlank)

  // A file from a memory stick was opened to be shown.
  if (root.hasAttribute('data-begin')) begin(named())
})()
