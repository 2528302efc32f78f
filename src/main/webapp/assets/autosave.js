// Forms that name an autosave address are saved there while somebody writes, by the rules of their own page: what is right is
// kept, what is not is named. Nothing is kept in the browser. Before such a form is sent, what is unsaved goes first, so that
// a lost connection or an ended session is told on the page and takes nothing with it.

const SAVE_AFTER_MS = 3000
const TRY_AGAIN_MS = 15000
const SPEAK_AGAIN_MS = 60000
const MOST_KEPT_ALIVE = 60000

// What the page itself refuses is not tried again; sending the form shows what can be done.
const REFUSED = new Map([
  [409, 'What you typed last is not saved yet, because it was changed in another window. Save this page to see both.'],
  [410, 'What you typed last is not saved, because this page is closed now. Copy it before you leave.'],
  [422, 'What you typed last is not saved yet. Save this page to see what to change.'],
])

const forms = new Map()

export function watchAnswers() {
  document.querySelectorAll('form[data-autosave-url]').forEach((form) => forms.set(form, new Answers(form)))
  document.addEventListener('input', (event) => forms.get(event.target.form)?.typed())
  document.addEventListener('submit', (event) => forms.get(event.target)?.sending(event), { capture: true })
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      saveAnswers(true)
    }
  })
}

export async function saveAnswers(leaving = false) {
  await Promise.all([...forms.values()].map((answers) => answers.save(leaving)))
  return answersState()
}

// As for drafts: "nothing" was typed, "saved", or "unsaved".
export function answersState() {
  const states = [...forms.values()].map((answers) => answers.state())
  return states.includes('unsaved') ? 'unsaved' : states.includes('saved') ? 'saved' : 'nothing'
}

class Answers {
  constructor(form) {
    this.form = form
    this.status = form.querySelector('[data-autosave-status]')
    this.changes = 0
    this.kept = 0
    this.spokenAt = 0
    this.let = false
  }

  state() {
    return this.changes === 0 ? 'nothing' : this.kept === this.changes ? 'saved' : 'unsaved'
  }

  typed() {
    this.changes += 1
    this.later(SAVE_AFTER_MS)
  }

  later(milliseconds) {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.save(), milliseconds)
  }

  // One save at a time: the next one must carry the marks that the one before brings back.
  save(leaving = false) {
    clearTimeout(this.timer)
    if (!this.under) {
      this.under = this.send(leaving).finally(() => {
        this.under = undefined
      })
    }
    return this.under
  }

  async send(leaving) {
    if (this.kept === this.changes) {
      return 'saved'
    }
    const upTo = this.changes
    const body = new URLSearchParams(new FormData(this.form))
    try {
      const answer = await fetch(this.form.dataset.autosaveUrl, {
        method: 'POST',
        body,
        headers: { Accept: 'application/json' },
        redirect: 'error',
        keepalive: leaving && body.toString().length < MOST_KEPT_ALIVE,
      })
      if (REFUSED.has(answer.status)) {
        this.say(answer.status, REFUSED.get(answer.status))
        return 'refused'
      }
      if (answer.status !== 200 && answer.status !== 401) {
        throw new Error('not saved')
      }
      return this.told(await answer.json(), upTo)
    } catch {
      this.say('lost', 'What you typed last is not saved yet, because there is no connection. It stays on this page, and we keep trying.')
      this.later(TRY_AGAIN_MS)
      return 'lost'
    }
  }

  told(result, upTo) {
    if (result.state === 'ended') {
      this.say('ended', 'Your session has ended, so what you typed last is not saved yet. Keep this page open, open the request again in a new tab with a new code, then come back here and go on.')
      this.later(TRY_AGAIN_MS)
      return 'ended'
    }
    if (result.state === 'sent') {
      this.say('sent', 'This answer was sent or closed meanwhile. What you typed last is not part of it. Copy it before you leave this page.')
      return 'sent'
    }
    this.form.elements.seen.value = result.seen
    this.kept = upTo
    const words = [`Saved at ${result.savedAt}.`]
    if (result.unread.length > 0) {
      words.push(`Not saved yet, until you fix it: ${result.unread.join(', ')}.`)
    }
    if (result.clashes.length > 0) {
      words.push(`Somebody else changed this too: ${result.clashes.join(', ')}. Select “Save and continue” to compare.`)
    } else if (result.others) {
      words.push('Somebody else changed other answers on this page. Both are kept.')
    }
    this.say(words.length > 1 ? words.slice(1).join(' ') : 'saved', words.join(' '))
    if (this.kept !== this.changes) {
      this.later(SAVE_AFTER_MS)
    }
    return 'saved'
  }

  async sending(event) {
    if (this.let || (this.kept === this.changes && !this.under)) {
      return
    }
    event.preventDefault()
    event.stopImmediatePropagation()
    const button = event.submitter
    await this.under
    const outcome = await this.save()
    if (outcome === 'saved' || outcome === 'sent' || outcome === 'refused') {
      this.let = true
      this.form.requestSubmit(button)
    } else {
      this.status.tabIndex = -1
      this.status.focus()
    }
  }

  // Shown at once when it has something new to say, otherwise at most once a minute.
  say(kind, words) {
    if (kind !== this.spokenKind || Date.now() - this.spokenAt >= SPEAK_AGAIN_MS) {
      this.status.textContent = words
      this.spokenKind = kind
      this.spokenAt = Date.now()
    }
  }
}
