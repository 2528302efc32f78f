// The recorder's page. Every part and every line is a form of its own that is saved as it is typed, with the version it was read
// at. What another recorder saves appears by itself; where two wrote in the same field, both versions stand side by side until
// one is chosen.

import { combine } from './combobox.js'
import { swap } from './live.js'

const SAVE_AFTER_MS = 900
const TRY_AGAIN_MS = [1000, 2000, 4000, 8000]
const ASK_EVERY_MS = 60000
const BUTTONS_OFF_MS = 2000
const MOST_KEPT_ALIVE = 60000
const UNSEEN = new Set(['csrf', 'version', 'kind', 'domain'])

export class Recorder {
  constructor(place) {
    this.place = place
    this.forms = new Map()
    this.known = place.dataset.liveMoved
    this.mark = ''
    this.savedAt = ''
    this.lostSince = ''
    this.tries = 0
    this.typedAt = Date.now()
    this.status = place.querySelector('[data-live-status]')
    this.lost = place.querySelector('[data-live-lost]')
    place.querySelectorAll('[data-live-form]').forEach((box) => {
      const form = this.adopt(box)
      if (form.dirty()) {
        this.later(form, SAVE_AFTER_MS)
      }
    })
    place.addEventListener('input', (event) => this.typed(event))
    place.addEventListener('change', (event) => this.typed(event))
    place.addEventListener('click', (event) => this.clicked(event))
    document.addEventListener('submit', (event) => this.submitted(event), { capture: true })
    window.addEventListener('beforeunload', (event) => {
      if (this.state() === 'unsaved') {
        event.preventDefault()
      }
    })
    document.addEventListener('visibilitychange', () => document.hidden && this.saveAll(true))
    this.quiet()
    this.count(Date.now())
    this.chosen()
    place.dataset.liveReady = 'yes'
  }

  adopt(box) {
    const form = new Typing(box)
    this.forms.set(form.key, form)
    return form
  }

  // As for drafts: "nothing" was typed, "saved", or "unsaved".
  state() {
    const forms = [...this.forms.values()]
    if (forms.some((form) => form.dirty())) {
      return 'unsaved'
    }
    return this.savedAt ? 'saved' : 'nothing'
  }

  // A session that was lost takes nothing with it while somebody works here; an unattended page is left as every other.
  stays(idleMinutes) {
    return this.state() === 'unsaved' || Date.now() - this.typedAt < idleMinutes * 60000
  }

  typed(event) {
    const form = this.forms.get(event.target.closest('[data-live-form]')?.dataset.liveForm)
    if (!form) {
      return
    }
    this.typedAt = Date.now()
    this.chosen()
    this.stand()
    this.later(form, SAVE_AFTER_MS)
  }

  // Whether all that was typed is kept, for whoever looks at the page from outside.
  stand() {
    this.place.dataset.liveState = this.state()
  }

  later(form, milliseconds) {
    clearTimeout(form.timer)
    form.timer = setTimeout(() => this.save(form), milliseconds)
  }

  // One save of a form at a time: the next must carry the version that the one before brings back.
  save(form, leaving = false) {
    clearTimeout(form.timer)
    form.under ??= this.send(form, leaving).finally(() => {
      form.under = undefined
    })
    return form.under
  }

  async saveAll(leaving = false) {
    await Promise.all([...this.forms.values()].filter((form) => form.dirty()).map((form) => this.save(form, leaving)))
    return this.state()
  }

  async send(form, leaving, extra = {}) {
    if ((!form.dirty() && !extra.remove) || form.clashes()) {
      return
    }
    const body = form.body()
    Object.entries(extra).forEach(([name, value]) => body.set(name, value))
    const sent = form.values()
    let told
    try {
      const answer = await fetch(form.form.action, {
        method: 'POST',
        body,
        headers: { Accept: 'application/json' },
        redirect: 'manual',
        keepalive: leaving && body.toString().length < MOST_KEPT_ALIVE,
      })
      if (answer.type === 'opaqueredirect' || answer.status === 401) {
        this.ended()
        this.later(form, TRY_AGAIN_MS.at(-1))
        return
      }
      if (answer.status === 403 || answer.status === 404) {
        this.refused()
        return
      }
      if (answer.status !== 200) {
        throw new Error('not saved')
      }
      told = await answer.json()
    } catch {
      this.gone()
      this.later(form, TRY_AGAIN_MS[Math.min(this.tries, TRY_AGAIN_MS.length - 1)])
      return
    }
    this.answered(form, sent, told, extra)
  }

  answered(form, sent, told, extra) {
    this.back()
    if (told.state === 'kept') {
      if (extra.remove) {
        this.drop(form)
      } else {
        form.kept(sent, told.version)
      }
      this.savedAt = told.savedAt
      this.say(`Saved at ${told.savedAt}`)
      if (form.dirty() && !extra.remove) {
        this.later(form, SAVE_AFTER_MS)
      }
    } else if (told.state === 'closed') {
      this.tell('The chair has finalised this case. What you typed last is not part of it. Copy it before you leave this page.')
    } else if (told.state === 'gone' && form.line) {
      form.begin()
      form.note('Someone removed this line while you were writing. It is kept as a new line.')
      this.later(form, 0)
    } else {
      this.look()
    }
    this.stand()
  }

  gone() {
    this.tries += 1
    this.lostSince ||= this.savedAt || now()
    this.tell(`Not saved since ${this.lostSince}. There is no connection. Go on typing: it stays on this page, and we keep trying.`)
  }

  ended() {
    this.tries += 1
    this.lostSince ||= this.savedAt || now()
    this.tell(`Not saved since ${this.lostSince}, because you were logged out. Keep this page open. `, 'Log in again in a new tab', ', then come back: we go on saving.')
  }

  refused() {
    this.tell('This record is no longer open to you. What you typed last is not saved. Copy it before you leave this page.')
  }

  back() {
    this.tries = 0
    this.lostSince = ''
    if (!this.lost.hidden) {
      this.lost.hidden = true
      this.lost.replaceChildren()
      this.saveAll()
    }
  }

  tell(words, link = '', more = '') {
    if (this.lost.dataset.words === words && !this.lost.hidden) {
      return
    }
    this.lost.dataset.words = words
    const sentence = document.createElement('p')
    sentence.append(words)
    if (link) {
      const anchor = document.createElement('a')
      Object.assign(anchor, { href: `/log-in${this.place.dataset.live}`, target: '_blank', rel: 'noopener', textContent: link })
      sentence.append(anchor, more)
    }
    this.lost.replaceChildren(sentence)
    this.lost.hidden = false
    this.status.textContent = ''
  }

  say(words) {
    if (this.status.textContent !== words) {
      this.status.textContent = words
    }
  }

  // What the line of events says, and whether it stands.
  told(at) {
    if (String(at.moved) !== this.known || at.mark !== this.mark) {
      this.known = String(at.moved)
      this.mark = at.mark
      this.look()
    }
  }

  line(open) {
    if (open && this.state() === 'unsaved') {
      this.saveAll()
    }
  }

  // Reads the page again and takes in what others saved.
  look() {
    if (this.looking) {
      this.lookAgain = true
      return this.looking
    }
    this.looking = this.read().finally(() => {
      this.looking = undefined
      if (this.lookAgain) {
        this.lookAgain = false
        this.look()
      }
    })
    return this.looking
  }

  async read() {
    try {
      const answer = await fetch(this.place.dataset.liveAgain, { headers: { Accept: 'text/html', 'X-By-Itself': 'yes' }, redirect: 'manual', cache: 'no-store' })
      if (answer.status === 200) {
        this.takeIn(new DOMParser().parseFromString(await answer.text(), 'text/html'))
      } else if (answer.status === 404) {
        this.refused()
      }
    } catch {
      // The line tells again when it is back.
    }
  }

  takeIn(page) {
    if (this.leaving) {
      return
    }
    swap(page, this.place)
    const theirs = new Map([...page.querySelectorAll('[data-live-form]:not([data-live-new="true"])')].map((box) => [box.dataset.liveForm, box]))
    if (theirs.size === 0) {
      this.tell('The chair has finalised this case. What you typed last is not part of it. Copy it before you leave this page.')
      return
    }
    theirs.forEach((box, key) => {
      const form = this.forms.get(key)
      if (form) {
        form.takeIn(new Typing(box), box.querySelector('[data-live-by]').textContent)
        if (form.dirty() && !form.clashes()) {
          this.later(form, SAVE_AFTER_MS)
        }
      } else if (!this.dropped?.has(key)) {
        this.insert(box)
      }
    })
    this.forms.forEach((form, key) => {
      if (form.line && form.version > 0 && !theirs.has(key) && !form.under) {
        if (form.dirty()) {
          form.begin()
          form.note('Someone removed this line while you were writing. It is kept as a new line.')
          this.later(form, 0)
        } else {
          this.drop(form)
        }
      }
    })
    this.chosen()
  }

  insert(box) {
    const list = this.place.querySelector(`[data-live-list="${box.closest('[data-live-list]').dataset.liveList}"]`)
    const fresh = document.importNode(box, true)
    list.insertBefore(fresh, list.querySelector('[data-live-new="true"]'))
    combine(fresh)
    this.adopt(fresh)
  }

  drop(form) {
    this.dropped ??= new Set()
    this.dropped.add(form.key)
    this.forms.delete(form.key)
    form.box.remove()
  }

  clicked(event) {
    const form = this.forms.get(event.target.closest('[data-live-form]')?.dataset.liveForm)
    if (event.target.closest('[data-live-add]')) {
      event.preventDefault()
      this.add(form)
    } else if (event.target.closest('[data-live-remove]')) {
      event.preventDefault()
      this.typedAt = Date.now()
      this.remove(form)
    }
  }

  async remove(form) {
    await this.save(form)
    if (form.version > 0) {
      await this.send(form, false, { remove: 'yes' })
    } else {
      this.drop(form)
    }
  }

  // The filled form becomes a line, here and now; another empty one takes its place.
  add(form) {
    if (!form.dirty() && form.version === 0) {
      form.first().focus()
      return
    }
    const empty = form.box.cloneNode(true)
    const list = form.box.parentElement
    form.settle()
    const fresh = blank(empty)
    list.append(fresh)
    combine(fresh)
    const next = this.adopt(fresh)
    this.later(form, 0)
    next.first().focus()
  }

  // Whatever leads away from here first saves what is not saved, and stays if that fails. A form of the page that is sent without a
  // script, such as who is here, is sent here too, so that nothing typed is left behind.
  async submitted(event) {
    const form = event.target
    if (form.closest('[data-live-form]')) {
      event.preventDefault()
      event.stopImmediatePropagation()
      this.save(this.forms.get(form.closest('[data-live-form]').dataset.liveForm))
      return
    }
    if (!this.place.contains(form) || this.let) {
      return
    }
    event.preventDefault()
    event.stopImmediatePropagation()
    const button = event.submitter
    if (button?.getAttribute('aria-disabled') === 'true') {
      return
    }
    if (new URL(form.action).pathname.endsWith('/seats')) {
      await this.seat(form, button)
      return
    }
    // What others save meanwhile must not put another button in the place of the one that was pressed.
    this.leaving = true
    if ((await this.saveAll()) === 'unsaved') {
      this.leaving = false
      this.say('This is not saved yet, so the page stays here.')
      this.status.tabIndex = -1
      this.status.focus()
      return
    }
    this.let = true
    // Where nothing had to be saved we are still within the event of the press, and a browser sends no form from there.
    setTimeout(() => form.requestSubmit(button))
  }

  async seat(form, button) {
    const body = new URLSearchParams(new FormData(form, button))
    try {
      await fetch(form.action, { method: 'POST', body, redirect: 'manual' })
      document.activeElement?.blur()
      await this.read()
    } catch {
      this.gone()
    }
  }

  // The buttons that move the meeting rest for a moment after a case has come, so that a second press moves nothing.
  quiet() {
    const buttons = () => this.place.querySelectorAll('[data-live-swap="moves"] button')
    buttons().forEach((button) => button.setAttribute('aria-disabled', 'true'))
    setTimeout(() => buttons().forEach((button) => button.removeAttribute('aria-disabled')), BUTTONS_OFF_MS)
  }

  count(from) {
    setInterval(() => {
      const place = this.place.querySelector('[data-live-minutes]')
      if (place?.dataset.liveMinutes) {
        const minutes = Math.floor((Number(place.dataset.liveMinutes) + (Date.now() - from) / 1000) / 60)
        place.textContent = `${minutes} minute${minutes === 1 ? '' : 's'}`
      }
    }, ASK_EVERY_MS)
  }

  // The hierarchy in words, as the categories are ticked.
  chosen() {
    const words = this.place.querySelector('[data-live-hierarchy]')
    const ticked = [...this.place.querySelectorAll('input[name="applying"]:checked')].sort((one, other) => Number(one.value) - Number(other.value))
    const lowest = ticked[0]?.parentElement.querySelector('label').textContent.trim()
    const said = lowest
      ? `By the hierarchy the primary category is ${lowest}, the lowest number that is selected.`
      : 'Select every category that could apply. The lowest number becomes the primary category.'
    if (words && words.textContent !== said) {
      words.textContent = said
    }
  }
}

// One form: what its fields were when they were last the same as on the server, and what stands in them now.
class Typing {
  constructor(box) {
    this.box = box
    this.form = box.querySelector('form')
    this.key = box.dataset.liveForm
    this.line = box.dataset.liveLine === 'true'
    this.version = Number(box.dataset.liveVersion)
    this.base = this.values(true)
  }

  inputs() {
    return [...this.form.elements].filter((input) => input.name && !UNSEEN.has(input.name) && input.type !== 'submit')
  }

  first() {
    return this.form.querySelector('[role="combobox"], textarea, input:not([type="hidden"])')
  }

  // What stands in the fields, or what stood in them when the page came: somebody may type before this script is there.
  values(atFirst = false) {
    const values = new Map()
    this.inputs().forEach((input) => {
      const all = values.get(input.name) ?? []
      if (!['radio', 'checkbox'].includes(input.type)) {
        all.push((atFirst ? firstValue(input) : input.value).replaceAll('\r\n', '\n'))
      } else if (atFirst ? input.defaultChecked : input.checked) {
        all.push(input.value)
      }
      values.set(input.name, all)
    })
    return values
  }

  dirty() {
    const now = this.values()
    return [...now.keys()].some((name) => !same(now.get(name), this.base.get(name)))
  }

  body() {
    const body = new URLSearchParams(new FormData(this.form))
    body.set('version', String(this.version))
    return body
  }

  kept(sent, version) {
    this.base = sent
    this.version = version
    this.box.dataset.liveVersion = String(version)
    this.form.elements.version.value = String(version)
  }

  // Starts as a line of its own, because the one it was is gone.
  begin() {
    const id = crypto.randomUUID()
    this.form.action = this.form.action.replace(/[^/]*$/, id)
    this.version = 0
    this.base = new Map([...this.base.keys()].map((name) => [name, []]))
  }

  clashes() {
    return this.box.querySelector('.app-live-clash') !== null
  }

  note(words) {
    this.box.querySelector('[data-live-by]').textContent = words
  }

  takeIn(theirs, by) {
    if (theirs.version === this.version || this.under) {
      return
    }
    const mine = this.values()
    theirs.base.forEach((value, name) => {
      const before = this.base.get(name) ?? []
      if (same(value, before)) {
        return
      }
      if (same(mine.get(name) ?? [], before) || same(mine.get(name) ?? [], value)) {
        this.put(name, value)
      } else {
        this.clash(name, value, by)
      }
    })
    this.base = theirs.base
    this.version = theirs.version
    this.box.dataset.liveVersion = String(theirs.version)
    this.form.elements.version.value = String(theirs.version)
    this.note(by)
  }

  put(name, value) {
    this.inputs().filter((input) => input.name === name).forEach((input) => {
      if (['radio', 'checkbox'].includes(input.type)) {
        input.checked = value.includes(input.value)
      } else {
        input.value = value[0] ?? ''
        input.dispatchEvent(new Event('taken'))
      }
    })
  }

  // Both versions side by side, by the field they are about; nothing of this form is saved until one is chosen.
  clash(name, value, by) {
    const place = this.box.querySelector('[data-live-clash]')
    const mine = this.values().get(name)
    const box = document.createElement('div')
    box.className = 'app-live-clash'
    box.setAttribute('role', 'group')
    box.setAttribute('aria-label', 'Two people wrote in the same field')
    const heading = document.createElement('p')
    heading.textContent = 'Two people wrote in the same field. Choose which stands.'
    const pair = document.createElement('div')
    pair.className = 'app-compare'
    pair.append(
      side(by || 'Theirs', value.join(', '), 'Use theirs', () => {
        this.put(name, value)
        box.remove()
        this.first().dispatchEvent(new Event('input', { bubbles: true }))
      }),
      side('Yours, not saved', mine.join(', '), 'Use mine', () => {
        box.remove()
        this.first().dispatchEvent(new Event('input', { bubbles: true }))
      }),
    )
    box.append(heading, pair)
    place.append(box)
  }

  settle() {
    this.box.dataset.liveNew = 'false'
    this.box.classList.replace('app-live-form--new', 'app-live-form--line')
    const button = this.box.querySelector('[data-live-add]')
    delete button.dataset.liveAdd
    button.dataset.liveRemove = ''
    button.textContent = button.textContent.replace('Add', 'Remove')
    const label = this.form.querySelector('label')
    label.textContent = label.textContent.trim().replace(/^Add an? (.)/, (all, first) => first.toUpperCase())
  }
}

function side(title, words, action, choose) {
  const section = document.createElement('div')
  section.className = 'app-compare__side'
  const head = document.createElement('p')
  head.className = 'nhsuk-u-font-weight-bold'
  head.textContent = title
  const text = document.createElement('p')
  text.className = 'app-lines'
  text.textContent = words || 'Nothing entered'
  const button = document.createElement('button')
  Object.assign(button, { type: 'button', className: 'nhsuk-button nhsuk-button--secondary nhsuk-button--small', textContent: action })
  button.addEventListener('click', choose)
  section.append(head, text, button)
  return section
}

// An empty form for another line, with an id and field ids of its own.
function blank(box) {
  const old = box.dataset.liveForm
  const id = crypto.randomUUID()
  const fresh = document.createElement('div')
  fresh.innerHTML = box.outerHTML.replaceAll(old, id)
  const made = fresh.firstElementChild
  made.dataset.liveVersion = '0'
  made.querySelectorAll('.app-combobox').forEach((one) => one.remove())
  made.querySelectorAll('select').forEach((select) => {
    select.hidden = false
    delete select.dataset.combined
    select.selectedIndex = 0
    const label = made.querySelector('[data-combobox] label')
    if (label) {
      label.htmlFor = select.id
    }
  })
  made.querySelectorAll('textarea, input[type="text"]').forEach((input) => {
    input.defaultValue = ''
    input.value = ''
  })
  made.querySelectorAll('input[type="radio"]').forEach((input) => {
    input.defaultChecked = false
    input.checked = false
  })
  made.querySelector('[name="version"]').value = '0'
  made.querySelector('[data-live-by]').textContent = ''
  return made
}

function firstValue(input) {
  return input.tagName === 'SELECT' ? ([...input.options].find((option) => option.defaultSelected) ?? input.options[0]).value : input.defaultValue
}

function same(one = [], other = []) {
  const mine = one.filter((value) => value !== '')
  const theirs = other.filter((value) => value !== '')
  return mine.length === theirs.length && mine.every((value, index) => value.trim() === theirs[index].trim())
}

function now() {
  return new Date().toLocaleTimeString('en-GB', { hour: 'numeric', minute: '2-digit', hour12: true }).replace(' ', '')
}
