package uk.cdop.information.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Editions;
import uk.cdop.forms.KnownAnswers;
import uk.cdop.forms.Response;
import uk.cdop.forms.ResponseId;
import uk.cdop.forms.Responses;
import uk.cdop.information.Addressee;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.AskedForm;
import uk.cdop.information.Requests;
import uk.cdop.information.ReturnedForms;
import uk.cdop.information.link.Door;
import uk.cdop.information.link.Holder;
import uk.cdop.notification.NotifiedDeaths;
import uk.cdop.review.ReviewId;

/** What each holder of the pen is offered; above all that no agency ever meets the words of another. */
class KnownElsewhereTest {
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final Editions EDITIONS = Editions.read();
  private static final Answers NOTIFIED =
      Answers.none().with("child.first_name", "Robin").with("child.address", "1 Example Road").with("death.circumstances", "Found at home")
          .with("mother.name", "Sam Example");

  private final ReviewId review = ReviewId.create();
  private final AgencyRequest surgery = request("AGY01", "Elm Tree Surgery", "elm@example.org");
  private final AgencyRequest surgeryBefore = answered(request("AGY01", "Elm Tree Surgery", "elm@example.org"));
  private final AgencyRequest surgeryElsewhere = answered(request("AGY01", "Elm Tree Surgery", "someone@example.net"));
  private final AgencyRequest police = answered(request("AGY17", "Some Police", "elm@example.org"));
  private final KnownElsewhere known = known();

  @Test
  void offers_an_agency_its_own_answers_and_who_the_child_was() {
    List<KnownAnswers> offered = known.to(new Holder.Link("token", "secret"), inside(surgery, Set.of()));
    assertThat(offered).extracting(KnownAnswers::source)
        .containsExactly("your answer to request " + surgeryBefore.reference(), "the notification");
    assertThat(offered.get(1).answers().ids()).containsExactly("child.address", "child.first_name");
  }

  @Test
  void offers_a_colleague_no_more_than_they_are_told() {
    List<KnownAnswers> offered = known.to(new Holder.Link("token", "secret"), inside(surgery, Set.of("family")));
    assertThat(offered).singleElement().satisfies(only -> assertThat(only.answers().ids()).containsExactly("child.first_name"));
  }

  @Test
  void offers_the_office_no_more_than_the_agency_when_it_writes_the_agencys_answer() {
    List<KnownAnswers> offered = known.to(new Holder.Office(review, surgery.id()), inside(surgery, Set.of()));
    assertThat(offered).extracting(KnownAnswers::source)
        .containsExactly("your answer to request " + surgeryBefore.reference(), "the notification");
  }

  @Test
  void offers_the_office_everything_for_its_own_forms() {
    AgencyRequest own = AgencyRequest.ofOffice("OXON", review, new Addressee("AGY29", "The CDOP", ""), asked(), LocalDate.of(2026, 12, 11), "oxon.coordinator", NOW);
    List<KnownAnswers> offered = known.to(new Holder.Office(review, own.id()), inside(own, Set.of()));
    assertThat(offered).extracting(KnownAnswers::source).containsExactly("the notification", "Some Police");
    assertThat(offered.get(0).answers()).isEqualTo(NOTIFIED);
  }

  private static Door.Inside inside(AgencyRequest request, Set<String> sections) {
    return new Door.Inside(request, request.reference(), sections, Optional.empty());
  }

  private AgencyRequest request(String type, String name, String email) {
    return AgencyRequest.ofAgency("OXON", review, new Addressee(type, name, email), asked(), LocalDate.of(2026, 12, 11), "oxon.coordinator", NOW);
  }

  private static AskedForm asked() {
    return new AskedForm("reporting", "2022-04", Set.of());
  }

  private static AgencyRequest answered(AgencyRequest request) {
    request.begin(ResponseId.fresh(), NOW);
    request.giveBack(NOW);
    return request;
  }

  private KnownElsewhere known() {
    KnownElsewhere known = new KnownElsewhere();
    known.notifiedDeaths = new NotifiedDeaths() {
      @Override
      public Optional<NotifiedDeath> of(ReviewId id) {
        return Optional.of(new NotifiedDeath("N-1", EDITIONS.current("notification"), NOTIFIED, NOW));
      }

      @Override
      public Map<ReviewId, NotifiedDeath> of(Collection<ReviewId> ids) {
        return ids.stream().collect(Collectors.toMap(Function.identity(), id -> of(id).orElseThrow()));
      }

      @Override
      public List<Professional> professionals(ReviewId id) {
        return List.of();
      }
    };
    known.returnedForms = new ReturnedForms() {
      @Override
      public List<ReturnedForm> of(ReviewId id) {
        return List.of(new ReturnedForm(
            police.id(), ResponseId.fresh(), "Police", "Some Police", EDITIONS.current("reporting"), Answers.none(), NOW, false));
      }

      @Override
      public Map<ReviewId, List<ReturnedForm>> of(Collection<ReviewId> ids) {
        return ids.stream().collect(Collectors.toMap(Function.identity(), this::of));
      }

      @Override
      public int outstanding(ReviewId id) {
        return 0;
      }

      @Override
      public List<String> silent(ReviewId review) {
        return List.of();
      }
    };
    known.requests = new Requests() {
      @Override
      public List<AgencyRequest> of(ReviewId id) {
        return List.of(surgery, surgeryBefore, surgeryElsewhere, police);
      }
    };
    known.responses = new Responses() {
      @Override
      public Response get(ResponseId id) {
        return new Response(id, "OXON", EDITIONS.current("reporting"), Answers.none(), 0, NOW, Optional.empty());
      }
    };
    return known;
  }
}
