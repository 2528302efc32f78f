// Warns before the session ends. The server knows the time left; asking it does not prolong the session, so that all tabs
// agree and an unattended machine is logged out.

const WARN_SECONDS = 120
const ASK_AGAIN_MS = 20000
const SESSION = '/session'

export function startTimeout(saveDrafts, draftState, stays = () => false) {
  const dialog = document.querySelector('[data-module="app-timeout"]')
  if (!dialog || typeof dialog.showModal !== 'function') {
    return
  }
  new Timeout(dialog, saveDrafts, draftState, stays).start()
}

class Timeout {
  constructor(dialog, saveDrafts, draftState, stays) {
    this.dialog = dialog
    this.saveDrafts = saveDrafts
    this.draftState = draftState
    this.stays = stays
    this.idleMinutes = 0
    this.channel = 'BroadcastChannel' in window ? new BroadcastChannel('app-session') : null
    this.endsAt = null
    this.timer = null
    this.spoken = ''
  }

  start() {
    this.dialog.querySelector('[data-stay]').addEventListener('click', () => this.stay())
    // Escape must not leave the person silently on the way to being logged out.
    this.dialog.addEventListener('cancel', (event) => {
      event.preventDefault()
      this.stay()
    })
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) {
        this.ask()
      }
    })
    document.querySelectorAll('form[action="/log-out"]').forEach((form) => {
      form.addEventListener('submit', () => this.tell('ended'))
    })
    if (this.channel) {
      this.channel.onmessage = (message) => (message.data === 'ended' ? this.leave() : this.ask())
    }
    this.tell('extended')
    this.ask()
  }

  tell(what) {
    this.channel?.postMessage(what)
  }

  async ask() {
    clearTimeout(this.timer)
    try {
      const answer = await fetch(SESSION, { headers: { Accept: 'application/json' }, redirect: 'manual', cache: 'no-store' })
      if (answer.ok) {
        this.take((await answer.json()).secondsLeft)
        return
      }
      if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) {
        this.leave()
        return
      }
    } catch {
      // Offline for a moment: the countdown goes on from what was last known.
    }
    this.later(ASK_AGAIN_MS)
  }

  take(secondsLeft) {
    this.endsAt = Date.now() + secondsLeft * 1000
    this.idleMinutes = Math.max(this.idleMinutes, secondsLeft / 60)
    if (secondsLeft <= 0) {
      this.leave()
    } else if (secondsLeft > WARN_SECONDS) {
      this.close()
      this.later((secondsLeft - WARN_SECONDS) * 1000)
    } else {
      this.warn()
      this.later(Math.min(ASK_AGAIN_MS, secondsLeft * 1000))
    }
  }

  later(milliseconds) {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.ask(), milliseconds)
  }

  async warn() {
    if (this.dialog.open) {
      return
    }
    this.spoken = ''
    this.dialog.showModal()
    this.show()
    this.ticking = setInterval(() => this.show(), 1000)
    const outcome = await this.saveDrafts()
    const line = this.dialog.querySelector('[data-draft-state]')
    line.hidden = outcome === 'nothing'
    line.textContent = outcome === 'saved'
      ? 'Your work is saved. It will be here when you log in again.'
      : 'What you entered on this page is not saved. Stay logged in and save it yourself.'
  }

  close() {
    clearInterval(this.ticking)
    if (this.dialog.open) {
      this.dialog.close()
    }
  }

  // Seen every second; spoken by the minute, then every 20 seconds.
  show() {
    const seconds = Math.max(0, Math.round((this.endsAt - Date.now()) / 1000))
    this.dialog.querySelector('[data-time-left]').textContent = inWords(seconds)
    const step = seconds > 60 ? Math.ceil(seconds / 60) * 60 : Math.ceil(seconds / 20) * 20
    const words = `You will be logged out in ${inWords(step)}.`
    if (words !== this.spoken) {
      this.spoken = words
      this.dialog.querySelector('[data-time-spoken]').textContent = words
    }
    if (seconds === 0) {
      clearInterval(this.ticking)
      this.ask()
    }
  }

  async stay() {
    const csrf = document.querySelector('meta[name="csrf"]')?.content ?? ''
    try {
      await fetch(SESSION, { method: 'POST', body: new URLSearchParams({ csrf }), redirect: 'manual' })
      this.tell('extended')
    } finally {
      this.ask()
    }
  }

  leave() {
    this.close()
    // A page that somebody works on at a meeting says itself that the session is gone, and keeps what was typed.
    if (this.stays(this.idleMinutes)) {
      this.later(ASK_AGAIN_MS)
      return
    }
    const ended = new URL(this.dialog.dataset.endedUrl, window.location.href)
    ended.searchParams.set('from', window.location.pathname)
    const state = this.draftState()
    if (state !== 'nothing') {
      ended.searchParams.set('saved', state === 'saved' ? 'yes' : 'no')
    }
    window.location.assign(ended)
  }
}

function inWords(seconds) {
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  const parts = []
  if (minutes > 0) {
    parts.push(`${minutes} minute${minutes === 1 ? '' : 's'}`)
  }
  if (rest > 0 || minutes === 0) {
    parts.push(`${rest} second${rest === 1 ? '' : 's'}`)
  }
  return parts.join(' ')
}
