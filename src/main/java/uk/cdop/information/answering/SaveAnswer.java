package uk.cdop.information.answering;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Entry;
import uk.cdop.forms.EntryReader;
import uk.cdop.forms.Merge;
import uk.cdop.forms.Offer;
import uk.cdop.forms.Page;
import uk.cdop.forms.Question;
import uk.cdop.forms.Responses;
import uk.cdop.forms.Seen;
import uk.cdop.forms.Typed;
import uk.cdop.forms.Wording;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.link.Door;
import uk.cdop.information.link.Holder;
import uk.cdop.platform.Missing;

/**
 * Keeps a page of an answer. Whoever else writes in the same answer waits meanwhile; what only one of them changed is merged,
 * what both changed waits for a choice, and what is no answer is not kept.
 */
@UseCase
public class SaveAnswer {
  private static final String KEEP = "keep:";

  @Inject Door door;
  @Inject Fillings fillings;
  @Inject Responses responses;
  @Inject KnownElsewhere knownElsewhere;
  @Inject Writers writers;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Empty when the session has ended or nothing was begun. A filling that is not writable was sent meanwhile: nothing was kept. */
  public Optional<Saving> save(Holder holder, String pageId, Typed typed) {
    return door.enter(holder)
        .flatMap(inside -> fillings.of(holder, inside).map(filling -> save(holder, inside, filling, pageId, typed)));
  }

  private Saving save(Holder holder, Door.Inside inside, Filling filling, String pageId, Typed typed) {
    Edition edition = filling.response().edition();
    Page page = edition.page(pageId).filter(filling::shows).orElseThrow(Missing::new);
    Answers stored = filling.response().answers();
    Seen seen = Seen.read(typed.one("seen"));
    Map<String, Offer> offers = Offer.of(filling.journey(), page, knownElsewhere.to(holder, inside), LocalDate.now(clock));
    Typed taken = taken(page, typed, offers);
    Entry entry = new EntryReader(edition, LocalDate.now(clock)).read(page, taken, stored);
    if (!filling.writable() || entry instanceof Entry.Rearranged) {
      return new Saving(filling, page, entry, taken, seen, seen, List.of(), false, offers);
    }
    Answers mine = mine(page, taken, entry, stored);
    Set<String> undecided = undecided(page, taken, mine, stored);
    Merge merge = Merge.of(edition, page, seen, stored, put(mine, undecided, stored));
    Set<String> clashing = union(merge.clashes(), undecided);
    Filling after = merge.answers().equals(stored) ? filling : kept(holder, inside, filling, merge.answers());
    return new Saving(
        after, page, entry, shown(page, after, taken, entry, clashing),
        Seen.of(after.journey(), page).with(clashing, stored), seen.with(judged(page, merge), after.response().answers()),
        clashes(inside, filling, page, clashing, mine), !merge.theirs().isEmpty(), offers);
  }

  /** What was offered counts as typed when its button was pressed. */
  private static Typed taken(Page page, Typed typed, Map<String, Offer> offers) {
    return Optional.ofNullable(offers.get(typed.one("use")))
        .flatMap(offer -> page.question(typed.one("use")).map(question -> offer.into(typed, page, question)))
        .orElse(typed);
  }

  /** What the sender wants the page to say. Where the fields hold no answer, or the stored one was chosen, it says what is stored. */
  private static Answers mine(Page page, Typed typed, Entry entry, Answers stored) {
    Set<String> unread = entry instanceof Entry.Refused refused ? refused.unread() : Set.of();
    return put(answers(entry), ids(page, id -> unread.contains(id) || typed.one(KEEP + id).equals("stored")), stored);
  }

  /** Questions that were shown side by side and about which nobody has chosen yet. */
  private static Set<String> undecided(Page page, Typed typed, Answers mine, Answers stored) {
    List<String> asked = typed.all("clash");
    return ids(page, id -> asked.contains(id) && typed.one(KEEP + id).isEmpty() && !mine.answer(id).equals(stored.answer(id)));
  }

  private static Answers put(Answers answers, Set<String> ids, Answers from) {
    Answers changed = answers;
    for (String id : ids) {
      changed = from.answer(id).isPresent() ? changed.with(id, from.answer(id).get()) : changed.without(id);
    }
    return changed;
  }

  private static Set<String> ids(Page page, Predicate<String> wanted) {
    return page.questions().stream().map(Question::id).filter(wanted).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> both = new LinkedHashSet<>(one);
    both.addAll(other);
    return both;
  }

  private static Answers answers(Entry entry) {
    return switch (entry) {
      case Entry.Accepted right -> right.answers();
      case Entry.Unlikely odd -> odd.answers();
      case Entry.Refused wrong -> wrong.answers();
      case Entry.Rearranged nothing -> Answers.none();
    };
  }

  private Filling kept(Holder holder, Door.Inside inside, Filling filling, Answers answers) {
    AgencyRequest request = inside.request();
    responses.save(filling.response().id(), answers, filling.response().version(), inside.by());
    audit.record(Act.on(request.review().value(), "information.answer_saved", request.id()));
    var kept = responses.get(filling.response().id()).only(request.asked().parts());
    return new Filling(
        filling.base(), filling.frame(), filling.reference(), filling.agency(), filling.due(), filling.question(), kept,
        filling.sections(), filling.open());
  }

  /** The answers as they stand, and as typed what clashes or is no answer. */
  private static Typed shown(Page page, Filling after, Typed typed, Entry entry, Set<String> clashing) {
    Typed shown = Typed.of(page, after.journey().asked());
    Set<String> unread = entry instanceof Entry.Refused refused ? refused.unread() : Set.of();
    for (Question question : page.questions()) {
      if (unread.contains(question.id()) || clashing.contains(question.id())) {
        shown = shown.with(question, typed);
      }
    }
    return shown;
  }

  /** The questions about which the open page is up to date after this save. */
  private static Set<String> judged(Page page, Merge merge) {
    return ids(page, id -> !merge.theirs().contains(id));
  }

  private List<Clash> clashes(Door.Inside inside, Filling filling, Page page, Set<String> clashing, Answers mine) {
    return page.questions().stream()
        .filter(question -> clashing.contains(question.id()))
        .map(question -> {
          var change = writers.lastChange(inside, filling.response().id(), question.id());
          return new Clash(
              question.id(), question.about().label(), change.who(), change.when(),
              words(question, filling.response().answers()), words(question, mine));
        })
        .toList();
  }

  private static List<String> words(Question question, Answers answers) {
    return answers.answer(question.id()).map(answer -> Wording.lines(question, answer)).orElse(List.of("No answer"));
  }
}
