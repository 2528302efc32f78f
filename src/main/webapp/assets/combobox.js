// A select that can be searched by typing, by the combobox pattern of the ARIA practices: a text field with a list below it. The
// select stays and holds the value; without a script it is used as it is.

let number = 0

export function combine(root) {
  root.querySelectorAll('[data-combobox] select:not([data-combined])').forEach((select) => new Combobox(select))
}

class Combobox {
  constructor(select) {
    number += 1
    this.select = select
    this.options = [...select.options].map((option) => ({ value: option.value, label: option.text }))
    this.active = -1
    select.dataset.combined = 'true'
    this.input = document.createElement('input')
    Object.assign(this.input, { type: 'text', className: 'nhsuk-input', id: `combobox-${number}`, autocomplete: 'off' })
    this.list = document.createElement('ul')
    Object.assign(this.list, { id: `combobox-list-${number}`, className: 'app-combobox__list', hidden: true })
    this.list.setAttribute('role', 'listbox')
    const label = document.querySelector(`label[for="${CSS.escape(select.id)}"]`)
    this.list.setAttribute('aria-label', label.textContent.trim())
    for (const [name, value] of Object.entries({
      role: 'combobox', 'aria-expanded': 'false', 'aria-controls': this.list.id, 'aria-autocomplete': 'list',
    })) {
      this.input.setAttribute(name, value)
    }
    label.htmlFor = this.input.id
    select.hidden = true
    const box = document.createElement('div')
    box.className = 'app-combobox'
    box.append(this.input, this.list)
    select.after(box)
    this.take()
    this.watch()
  }

  watch() {
    // What is typed to search is not an answer.
    this.input.addEventListener('input', (event) => {
      event.stopPropagation()
      this.open(this.input.value)
    })
    this.input.addEventListener('keydown', (event) => this.key(event))
    this.input.addEventListener('click', () => this.open(''))
    this.input.addEventListener('blur', () => setTimeout(() => this.leave(), 150))
    this.list.addEventListener('mousedown', (event) => {
      event.preventDefault()
      const item = event.target.closest('[role="option"]')
      if (item) {
        this.choose(item.dataset.value)
      }
    })
    // Another recorder's choice, put into the select by the page.
    this.select.addEventListener('taken', () => this.take())
  }

  take() {
    const chosen = this.options.find((option) => option.value === this.select.value)
    this.input.value = chosen && chosen.value ? chosen.label : ''
  }

  matching(words) {
    const parts = words.toLowerCase().split(/\s+/).filter(Boolean)
    return this.options.filter((option) => parts.every((part) => option.label.toLowerCase().includes(part)))
  }

  open(words) {
    const found = this.matching(words)
    this.active = -1
    this.input.removeAttribute('aria-activedescendant')
    this.list.replaceChildren(...found.map((option, index) => {
      const item = document.createElement('li')
      item.id = `${this.list.id}-${index}`
      item.setAttribute('role', 'option')
      item.setAttribute('aria-selected', String(option.value === this.select.value))
      item.dataset.value = option.value
      item.textContent = option.label
      return item
    }))
    this.shown(found.length > 0)
  }

  shown(now) {
    this.list.hidden = !now
    this.input.setAttribute('aria-expanded', String(now))
  }

  key(event) {
    const items = [...this.list.children]
    const open = !this.list.hidden
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (!open) {
        this.open('')
      } else {
        this.active = (this.active + (event.key === 'ArrowDown' ? 1 : -1) + items.length) % items.length
        this.mark(items)
      }
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (open && items[Math.max(this.active, 0)]) {
        this.choose(items[Math.max(this.active, 0)].dataset.value)
      }
    } else if (event.key === 'Escape' && open) {
      event.preventDefault()
      this.shown(false)
      this.take()
    }
  }

  mark(items) {
    items.forEach((item, index) => item.classList.toggle('app-combobox__active', index === this.active))
    items[this.active].scrollIntoView({ block: 'nearest' })
    this.input.setAttribute('aria-activedescendant', items[this.active].id)
  }

  choose(value) {
    this.shown(false)
    if (this.select.value !== value) {
      this.select.value = value
      this.select.dispatchEvent(new Event('input', { bubbles: true }))
    }
    this.take()
  }

  // Words that are no choice are no answer; an emptied field takes the choice back.
  leave() {
    if (this.list.hidden && this.input.value !== '') {
      this.take()
      return
    }
    this.shown(false)
    if (this.input.value.trim() === '') {
      this.choose('')
    } else {
      this.take()
    }
  }
}
