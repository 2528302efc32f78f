// Forms that name a draft address are saved there in the background and offered again when the page is opened later.
// Nothing is kept in the browser. A form that names none is only watched, so that nobody is told it was saved.

const SAVE_AFTER_MS = 2000
const TRY_AGAIN_MS = 15000
const SPEAK_AGAIN_MS = 60000
const NOT_TYPED = new Set(['csrf', 'idempotencyKey'])

const drafts = new Map()
const unkept = new Set()

export function watchDrafts() {
  document.querySelectorAll('form[data-draft-url]').forEach((form) => drafts.set(form, new Draft(form)))
  document.addEventListener('input', (event) => {
    const form = event.target.form
    if (drafts.has(form)) {
      drafts.get(form).typed()
    } else if (form?.method === 'post' && !form.dataset.autosaveUrl) {
      unkept.add(form)
    }
  })
  document.addEventListener('submit', (event) => {
    unkept.delete(event.target)
    drafts.get(event.target)?.sent()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      saveDrafts()
    }
  })
}

// Saves what is not saved yet and resolves to what is true then: "nothing" was typed, "saved", or "unsaved".
export async function saveDrafts() {
  await Promise.all([...drafts.values()].map((draft) => draft.save()))
  return draftState()
}

export function draftState() {
  const states = [...drafts.values()].map((draft) => draft.state())
  if (unkept.size > 0 || states.includes('unsaved')) {
    return 'unsaved'
  }
  return states.includes('saved') ? 'saved' : 'nothing'
}

class Draft {
  constructor(form) {
    this.form = form
    this.changes = 0
    this.kept = 0
    this.spokenAt = 0
    this.over = false
    // After a refused form the page shows what was just typed; that is kept, and nothing older is offered over it.
    if (document.querySelector('.nhsuk-error-summary')) {
      this.typed()
    } else {
      this.offer()
    }
  }

  state() {
    if (this.changes === 0) {
      return 'nothing'
    }
    return this.kept === this.changes ? 'saved' : 'unsaved'
  }

  typed() {
    this.changes += 1
    this.later(SAVE_AFTER_MS)
  }

  later(milliseconds) {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.save(), milliseconds)
  }

  sent() {
    this.over = true
    clearTimeout(this.timer)
    this.sending?.abort()
  }

  address() {
    return `${this.form.dataset.draftUrl}?path=${encodeURIComponent(window.location.pathname)}`
  }

  async save() {
    if (this.over || this.kept === this.changes) {
      return
    }
    clearTimeout(this.timer)
    this.sending?.abort()
    const sending = new AbortController()
    this.sending = sending
    const upTo = this.changes
    const body = new URLSearchParams(new FormData(this.form))
    body.delete('idempotencyKey')
    body.append('path', window.location.pathname)
    try {
      const answer = await fetch(this.form.dataset.draftUrl, {
        method: 'POST',
        body,
        redirect: 'error',
        keepalive: true,
        signal: sending.signal,
      })
      if (!answer.ok) {
        throw new Error('not saved')
      }
      this.kept = upTo
      this.say(`Saved at ${(await answer.json()).savedAt}`)
    } catch {
      if (!this.over && this.sending === sending) {
        this.say('What you typed last is not saved yet. We keep trying.')
        this.later(TRY_AGAIN_MS)
      }
    }
  }

  // Shown at once when it has something new to say, otherwise at most once a minute.
  say(words) {
    const status = this.form.querySelector('[data-draft-status]')
    const kind = words.slice(0, 5)
    if (kind !== this.spokenKind || Date.now() - this.spokenAt >= SPEAK_AGAIN_MS) {
      status.textContent = words
      this.spokenKind = kind
      this.spokenAt = Date.now()
    }
  }

  async offer() {
    const place = this.form.querySelector('[data-draft-offer]')
    try {
      const answer = await fetch(this.address(), { headers: { Accept: 'application/json' }, redirect: 'error', cache: 'no-store' })
      if (answer.status !== 200) {
        return
      }
      const draft = await answer.json()
      if (this.holds(draft.fields)) {
        return
      }
      place.querySelector('[data-draft-from]').textContent = draft.savedAt
      place.querySelector('[data-draft-use]').addEventListener('click', () => {
        this.fill(draft.fields)
        place.hidden = true
        this.first().focus()
      })
      place.querySelector('[data-draft-delete]').addEventListener('click', async () => {
        await fetch(this.address(), { method: 'DELETE', headers: { 'X-CSRF-Token': this.form.elements.csrf.value }, redirect: 'error' })
        place.hidden = true
        this.first().focus()
      })
      place.hidden = false
    } catch {
      // Without an answer there is nothing to offer; the form works as it stands.
    }
  }

  inputs() {
    return [...this.form.elements].filter((input) => input.name && input.type !== 'hidden' && !NOT_TYPED.has(input.name))
  }

  first() {
    return this.inputs()[0]
  }

  holds(fields) {
    const now = new FormData(this.form)
    return this.inputs().every(({ name }) => {
      const typed = now.getAll(name).map(sameLines)
      const kept = (fields[name] ?? []).map(sameLines)
      return typed.length === kept.length && typed.every((value, index) => value === kept[index])
    })
  }

  fill(fields) {
    const taken = new Map()
    for (const input of this.inputs()) {
      const values = fields[input.name] ?? []
      if (input.type === 'radio' || input.type === 'checkbox') {
        input.checked = values.includes(input.value)
      } else {
        const index = taken.get(input.name) ?? 0
        taken.set(input.name, index + 1)
        input.value = values[index] ?? ''
      }
    }
    this.changes += 1
    this.kept = this.changes
  }
}

function sameLines(text) {
  return String(text).replaceAll('\r\n', '\n')
}
