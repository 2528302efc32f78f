// The server takes no answer longer than this; it is told before anything is sent, beside the words.
const LONGEST = 20000

export function watchLengths() {
  document.addEventListener('submit', (event) => {
    const wrong = [...event.target.querySelectorAll('textarea')].filter((area) => tooLong(area))
    event.target.querySelectorAll('textarea').forEach((area) => show(area, wrong.includes(area)))
    if (wrong.length > 0) {
      event.preventDefault()
      event.stopImmediatePropagation()
      wrong[0].focus()
    }
  }, { capture: true })
}

function tooLong(area) {
  return area.value.trim().length > LONGEST
}

function show(area, wrong) {
  const id = `${area.id}-too-long`
  const shown = document.getElementById(id)
  if (shown || wrong) {
    shown?.remove()
    area.closest('.nhsuk-form-group')?.classList.toggle('nhsuk-form-group--error', wrong)
  }
  if (!wrong) {
    return
  }
  const message = document.createElement('span')
  message.id = id
  message.className = 'nhsuk-error-message'
  const hidden = document.createElement('span')
  hidden.className = 'nhsuk-u-visually-hidden'
  hidden.textContent = 'Error: '
  message.append(hidden, `Use 20,000 characters or fewer. There are ${area.value.trim().length.toLocaleString('en-GB')}`)
  area.before(message)
  area.setAttribute('aria-describedby', [...new Set([...(area.getAttribute('aria-describedby') ?? '').split(' '), id])].join(' ').trim())
}
