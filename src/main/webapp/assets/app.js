import {
  Button,
  Checkboxes,
  ErrorSummary,
  Header,
  NotificationBanner,
  Radios,
  Scroll,
  SkipLink,
  createAll,
} from './vendor/nhsuk-frontend-10.6.1/nhsuk-frontend.min.js'
import { answersState, saveAnswers, watchAnswers } from './autosave.js'
import { watchCopies } from './copy.js'
import { draftState, saveDrafts, watchDrafts } from './drafts.js'
import { watchFiles } from './files.js'
import { watchLengths } from './lengths.js'
import { startTimeout } from './timeout.js'

document.body.classList.add('js-enabled', 'nhsuk-frontend-supported')
for (const component of [Button, Checkboxes, ErrorSummary, Header, NotificationBanner, Radios, Scroll, SkipLink]) {
  createAll(component)
}

// A second click while the first is under way would send the form twice. The button stays focusable, and the server's
// idempotency key is what really protects.
const DOUBLE_SUBMIT_MS = 2000
document.addEventListener('submit', (event) => {
  const form = event.target
  if (form.dataset.sending) {
    event.preventDefault()
    return
  }
  form.dataset.sending = 'true'
  const buttons = form.querySelectorAll('button:not([type="button"])')
  buttons.forEach((button) => button.setAttribute('aria-disabled', 'true'))
  setTimeout(() => {
    delete form.dataset.sending
    buttons.forEach((button) => button.removeAttribute('aria-disabled'))
  }, DOUBLE_SUBMIT_MS)
})

// Pages of a meeting that is held now, and those that say where it is.
let live = null
if (document.querySelector('[data-live], [data-live-line]')) {
  import('./live.js').then(({ startLive }) => {
    live = startLive()
  })
}

// "unsaved" if anything is, "saved" if anything was, else "nothing".
function state() {
  const states = [draftState(), answersState(), live?.state() ?? 'nothing']
  return states.includes('unsaved') ? 'unsaved' : states.includes('saved') ? 'saved' : 'nothing'
}

async function saveAll() {
  await Promise.all([saveDrafts(), saveAnswers(), live?.saveAll()])
  return state()
}

watchLengths()
watchAnswers()
watchCopies()
watchDrafts()
watchFiles()
startTimeout(saveAll, state, (idleMinutes) => live?.stays(idleMinutes) ?? false)
