// A meeting while it is held. Pages are told where it is by server-sent events and offer a link, never a jump. The recorder's page
// saves each part and line as it is typed; without a connection typing goes on, and what waits is kept in the memory of this page
// and nowhere else in the browser.

import { combine } from './combobox.js'
import { Recorder } from './live-record.js'

const SHUT = 2

export function startLive() {
  const place = document.querySelector('[data-live]')
  if (place?.dataset.livePage === 'record') {
    combine(place)
    const recorder = new Recorder(place)
    listen(place.dataset.live, (at) => recorder.told(at), (open) => recorder.line(open))
    return recorder
  }
  if (place) {
    follow(place)
  }
  document.querySelectorAll('[data-live-line]').forEach((line) => {
    listen(line.dataset.liveLine, (at) => show(line, at), () => {})
  })
  return null
}

// The browser asks again by itself after a broken line; where it gave up, because it met a closed door, we ask now and then.
function listen(address, tell, line) {
  const source = new EventSource(`${address}/events`)
  let met = false
  source.addEventListener('open', () => {
    met = true
    line(true)
  })
  source.addEventListener('at', (event) => tell(JSON.parse(event.data)))
  source.addEventListener('error', () => {
    line(false)
    if (source.readyState === SHUT && met) {
      setTimeout(() => listen(address, tell, line), 10000)
    }
  })
}

// A member's line: a link, and not even the letter of a case that is closed to them.
function show(line, at) {
  line.replaceChildren()
  const words = {
    CASE: at.closed ? 'The meeting is on a case that is closed to you.' : `The meeting is on Case ${at.letter}.`,
    PAUSE: at.closed ? 'A case that is closed to you comes next.' : `Case ${at.letter} comes next.`,
    BREAK: 'The meeting has a break.',
    END: 'The meeting has discussed all cases.',
  }[at.place]
  const sentence = document.createElement('p')
  sentence.textContent = `${words} `
  if (at.letter && line.dataset.liveCase !== at.letter) {
    const link = document.createElement('a')
    link.href = line.dataset.livePapers.replace('LETTER', encodeURIComponent(at.letter))
    link.textContent = `Go to Case ${at.letter}`
    sentence.append(link)
  }
  line.append(sentence)
  line.hidden = false
}

// The door and the screen of the room show themselves anew: nothing is typed there.
function follow(place) {
  let known = place.dataset.liveMoved
  let mark = ''
  let under = false
  let again = false
  const look = async () => {
    if (under) {
      again = true
      return
    }
    under = true
    try {
      // The screen of the room is worked on by whoever records, so its looks count as theirs; the door's do not.
      const headers = place.dataset.livePage === 'room' ? { Accept: 'text/html' } : { Accept: 'text/html', 'X-By-Itself': 'yes' }
      const answer = await fetch(window.location.pathname, { headers, redirect: 'error', cache: 'no-store' })
      if (answer.ok) {
        swap(new DOMParser().parseFromString(await answer.text(), 'text/html'), document)
      }
    } catch {
      // The line tells again when it is back.
    } finally {
      under = false
      if (again) {
        again = false
        look()
      }
    }
  }
  listen(place.dataset.live, (at) => {
    if (String(at.moved) !== known || (at.mark && at.mark !== mark)) {
      const first = mark === '' && String(at.moved) === known
      known = String(at.moved)
      mark = at.mark ?? ''
      if (!first || place.dataset.livePage === 'room') {
        look()
      }
    }
  }, () => {})
}

// Puts the parts of a page that nobody types into in the place of those that stand there, unless somebody is in one of them.
export function swap(from, to) {
  to.querySelectorAll('[data-live-swap]').forEach((old) => {
    const fresh = from.querySelector(`[data-live-swap="${old.dataset.liveSwap}"]`)
    if (fresh && fresh.innerHTML !== old.innerHTML && !old.contains(document.activeElement)) {
      old.replaceChildren(...document.importNode(fresh, true).childNodes)
    }
  })
}
