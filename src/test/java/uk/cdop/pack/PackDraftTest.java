package uk.cdop.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.cdop.anonymise.Anonymiser;
import uk.cdop.anonymise.Choice;
import uk.cdop.anonymise.Choices;
import uk.cdop.anonymise.Finding;
import uk.cdop.documents.FrozenPapers;
import uk.cdop.documents.Papers;
import uk.cdop.pack.PackDraft.How;
import uk.cdop.review.Child;

class PackDraftTest {
  private static final Child CHILD =
      new Child("Rowan", "Quillfeather", "", "9990000018", LocalDate.of(2026, 1, 3), LocalDate.of(2026, 1, 12), null, "1", "", "");
  private static final String TEXT = "Rowan was cold when Dr Penhallow came.";

  @Test
  void waits_for_a_choice_about_every_identifier_a_reader_would_see() {
    assertThat(draft(Choices.none(), How.SHOWN).open()).extracting(Finding::key).contains("rowan");
    assertThat(draft(settled(), How.SHOWN).open()).isEmpty();
  }

  @Test
  void does_not_wait_for_what_is_left_out() {
    PackDraft draft = draft(Choices.none(), How.LEFT_OUT);
    assertThat(draft.open()).isEmpty();
    assertThat(draft.empty()).isTrue();
    assertThat(draft.papers().sections()).isEmpty();
  }

  @Test
  void holds_no_name_once_everything_is_settled() {
    assertThat(draft(settled(), How.SHOWN).papers().toString()).doesNotContainIgnoringCase("Rowan").doesNotContain("Penhallow").contains("the child");
  }

  @Test
  void has_another_hash_as_soon_as_a_reader_would_see_something_else() {
    String hash = hash(draft(settled(), How.SHOWN));
    assertThat(hash(draft(settled(), How.SHOWN))).isEqualTo(hash);
    assertThat(hash(draft(settled(), How.FOLDED))).isNotEqualTo(hash);
    assertThat(hash(draft(settled().with("rowan", new Choice.Replace("a baby")), How.SHOWN))).isNotEqualTo(hash);
    assertThat(hash(withPicture("a".repeat(64)))).isNotEqualTo(hash).isNotEqualTo(hash(withPicture("b".repeat(64))));
  }

  private static String hash(PackDraft draft) {
    return FrozenPapers.hash(draft.papers());
  }

  private static final UUID FILE = UUID.randomUUID();

  private static PackDraft withPicture(String sha256) {
    PackDraft draft = draft(settled(), How.SHOWN);
    return new PackDraft(draft.headline(), draft.parts(), List.of(picture("A sleeping place", sha256, settled())), draft.findings());
  }

  private static PackDraft.Image picture(String description, String sha256, Choices choices) {
    return new PackDraft.Image(FILE, new Anonymiser(CHILD, List.of(), choices).clean(description), sha256);
  }

  @Test
  void waits_for_a_choice_about_what_an_image_is_described_by() {
    PackDraft draft = draft(settled(), How.SHOWN);
    Anonymiser anonymiser = new Anonymiser(CHILD, List.of(), Choices.none());
    String words = "The cot of Rowan at Penhallow House School";
    PackDraft described =
        new PackDraft(draft.headline(), draft.parts(), List.of(new PackDraft.Image(FILE, anonymiser.clean(words), "a".repeat(64))), anonymiser.findings(List.of(words)));
    assertThat(described.open()).extracting(Finding::kind).contains(uk.cdop.anonymise.Kind.CHILD, uk.cdop.anonymise.Kind.SCHOOL);
  }

  @Test
  void shows_an_identifier_with_the_words_around_it() {
    assertThat(draft(Choices.none(), How.SHOWN).contexts()).containsEntry("rowan", TEXT);
    assertThat(draft(Choices.none(), How.LEFT_OUT).contexts()).isEmpty();
  }

  private static Choices settled() {
    Anonymiser open = new Anonymiser(CHILD, List.of(), Choices.none());
    open.read(List.of(TEXT));
    Choices choices = new Choices(Map.of());
    for (Finding finding : open.findings(List.of(TEXT))) {
      choices = choices.with(finding.key(), new Choice.Replace(finding.proposal().isEmpty() ? "a professional" : finding.proposal()));
    }
    return choices;
  }

  private static PackDraft draft(Choices choices, How how) {
    Anonymiser anonymiser = new Anonymiser(CHILD, List.of(), choices);
    anonymiser.read(List.of(TEXT));
    return new PackDraft(
        "A baby who died aged 9 days",
        List.of(
            new PackDraft.Part(
                "Report", anonymiser.clean("Report"), how, List.of(new PackDraft.Line(anonymiser.clean("What happened?"), List.of(anonymiser.clean(TEXT)))))),
        List.of(),
        anonymiser.findings(List.of(TEXT)));
  }
}
