package uk.cdop.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.htmlunit.Page;
import org.htmlunit.WebClient;
import org.htmlunit.html.HtmlElement;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlTextArea;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.cdop.testing.AppSession;
import uk.cdop.testing.Endpoints;
import uk.cdop.testing.Login;
import uk.cdop.testing.Mails;
import uk.cdop.testing.PanelCase;
import uk.cdop.testing.Product;
import uk.cdop.testing.ProductClock;
import uk.cdop.testing.Sql;
import uk.cdop.testing.Visitor;

/** A pack from its first look to its recall, without JavaScript, and everybody who must not open it. */
@ArquillianTest
@RunAsClient
class PackIT {
  private static final List<String> READ = List.of("", "?as=whole", "?as=parts", "/parts/1", "/print", "/pdf");
  private static final List<String> WRITTEN = List.of("/note", "/note/autosave", "/note/delete", "/questions", "/view");

  private final PanelCase one = PanelCase.on(PanelCase.today().plusDays(10), "oxon.chair", "oxon.member", "oxon.member2");

  @AfterEach
  void clock() {
    ProductClock.setRight();
  }

  @Test
  void releases_nothing_that_is_not_settled() throws IOException {
    try (WebClient coordinator = Login.as("oxon.coordinator")) {
      HtmlPage pack = open(coordinator, one.pack());
      assertThat(pack.asNormalizedText()).contains("settle: the child's name", "The papers can be signed once").doesNotContain("Release the papers");
      assertThat(post(coordinator, one.pack() + "/release", "occasion=" + one.item + "&hash=x&sign=yes&until-day=1&until-month=1&until-year=2030")).isEqualTo(422);
      assertThat(post(coordinator, one.pack() + "/ready", "hash=x")).isEqualTo(422);
    }
    assertThat(Sql.count("select count(*) from documents.papers where review_id = ?", one.review)).isZero();
  }

  @Test
  void refuses_other_words_that_identify_and_loses_nothing_that_was_typed() throws IOException {
    try (WebClient coordinator = Login.as("oxon.coordinator")) {
      HtmlPage pack = open(coordinator, one.pack());
      pack.<HtmlInput>querySelector("[name='word-0-how'][value=replace]").click();
      pack.<HtmlInput>querySelector("[name='word-0-with']").setValue("little " + one.surname);
      pack.<HtmlInput>querySelector("[name='other-words']").setValue("the ward");
      pack.<HtmlInput>querySelector("[name='other-with']").setValue("a place of care");
      HtmlPage refused = press(pack, "Save choices");
      assertThat(refused.getWebResponse().getStatusCode()).isEqualTo(422);
      assertThat(refused.asNormalizedText()).contains("Use words that do not identify anyone themselves");
      assertThat(refused.<HtmlInput>querySelector("[name='word-0-with']").getValue()).isEqualTo("little " + one.surname);
      assertThat(refused.<HtmlInput>querySelector("[name='other-with']").getValue()).isEqualTo("a place of care");
      HtmlPage keep = open(coordinator, one.pack());
      keep.<HtmlInput>querySelector("[name='word-0-how'][value=keep]").click();
      assertThat(press(keep, "Save choices").asNormalizedText()).contains("can stay");
    }
    assertThat(Sql.count("select count(*) from pack.choice where review_id = ?", one.review)).isZero();
  }

  @Test
  void remembers_for_the_case_what_was_settled() throws IOException {
    try (WebClient coordinator = Login.as("oxon.coordinator")) {
      settle(coordinator);
      assertThat(open(coordinator, one.pack()).getWebResponse().getContentAsString()).contains("Every identifier is settled", "Replaced by: the child");
      one.writes("Much later. " + one.forename + " was cold.");
      assertThat(open(coordinator, one.pack()).asNormalizedText()).contains("Every identifier is settled");
    }
  }

  @Test
  void does_not_release_what_changed_after_it_was_read() throws IOException {
    try (WebClient coordinator = Login.as("oxon.coordinator")) {
      settle(coordinator);
      HtmlPage read = open(coordinator, one.pack());
      one.writes("Something else was found.");
      read.<HtmlInput>querySelector("[name=sign]").click();
      HtmlPage refused = press(read, "Release the papers");
      assertThat(refused.getWebResponse().getStatusCode()).isEqualTo(422);
      assertThat(refused.asNormalizedText()).contains("The case has changed since you read it");
      release(coordinator);
      assertThat(Sql.rows("select signed_name, declaration, open_until from pack.release where review_id = ?", one.review).getFirst())
          .containsEntry("declaration", Signature.DECLARATION)
          .containsEntry("open_until", java.sql.Date.valueOf(one.heldOn.plusDays(14)));
    }
  }

  @Test
  void signs_together_only_what_was_read_as_it_is() throws IOException {
    try (WebClient coordinator = Login.as("oxon.coordinator")) {
      settle(coordinator);
      String list = "/meetings/" + one.meeting + "/papers";
      assertThat(open(coordinator, list).asNormalizedText()).contains("To read", "Nobody has said yet that they read it");
      press(open(coordinator, one.pack()), "I have read these papers and they are ready to sign");
      HtmlPage ready = open(coordinator, list);
      assertThat(ready.asNormalizedText()).contains("Ready to sign");
      one.writes("Something else was found.");
      ready.<HtmlInput>querySelector("[name=case]").click();
      ready.<HtmlInput>querySelector("[name=sign]").click();
      assertThat(press(ready, "Release the papers of these cases").asNormalizedText()).contains("The case has changed since you read it");
      press(open(coordinator, one.pack()), "I have read these papers and they are ready to sign");
      HtmlPage again = open(coordinator, list);
      again.<HtmlInput>querySelector("[name=case]").click();
      again.<HtmlInput>querySelector("[name=sign]").click();
      assertThat(press(again, "Release the papers of these cases").asNormalizedText()).contains("Released", "Version 1, open until");
    }
  }

  @Test
  void closes_a_recalled_pack_for_everybody_on_every_address_and_tells_them() throws IOException {
    try (WebClient coordinator = Login.as("oxon.coordinator"); WebClient member = Login.as("oxon.member")) {
      settle(coordinator);
      release(coordinator);
      assertThat(open(member, one.papers()).asNormalizedText()).contains("child was cold in the morning").doesNotContain(one.forename);
      HtmlPage version = open(coordinator, open(coordinator, one.pack()).<HtmlElement>querySelector("a[href*='/pack/versions/']").getAttribute("href"));
      assertThat(version.asNormalizedText()).contains("The whole case on one page", "The whole case");
      assertThat(press(version, "Recall the papers").getWebResponse().getStatusCode()).isEqualTo(422);
      version.<HtmlTextArea>querySelector("[name=reason]").setText("A name was left in");
      Instant before = Instant.now().minusSeconds(1);
      HtmlPage recalled = press(version, "Recall the papers");
      assertThat(recalled.asNormalizedText()).contains("Recalled by", "A name was left in", "1 person opened it");
      assertThat(Mails.awaited(mail("oxon.member"), before).text())
          .contains("Do not use copies").doesNotContain(one.forename, one.surname, one.number, one.review.toString(), "A name was left in");
    }
    closedForAll();
    assertThat(Sql.count("select count(*) from pack.opening o join pack.release r on r.papers_id = o.papers_id where r.review_id = ?", one.review)).isOne();
  }

  @Test
  void knows_who_opened_which_part_when_and_shows_readers_their_own() throws IOException {
    try (WebClient coordinator = Login.as("oxon.coordinator"); WebClient member = Login.as("oxon.member")) {
      settle(coordinator);
      release(coordinator);
      HtmlPage contents = open(member, one.papers() + "?as=parts");
      assertThat(contents.asNormalizedText()).contains("You have read 0 of 1", "Review meeting: summary", "Not opened").doesNotContain("was cold in the morning");
      HtmlPage part = open(member, one.papers() + "/parts/1");
      assertThat(part.asNormalizedText()).contains("Case A, part 1 of 1", "child was cold in the morning", "This is the last part", "Yusuf Rahmani");
      part.<HtmlTextArea>querySelector("[name=note]").setText("Ask about the ward");
      HtmlPage noted = press(part, "Save notes");
      assertThat(noted.getUrl().getPath()).endsWith("/parts/1");
      assertThat(noted.<HtmlTextArea>querySelector("[name=note]").getText()).isEqualTo("Ask about the ward");
      assertThat(open(member, one.papers() + "?as=parts").asNormalizedText()).contains("You have read 1 of 1", "Opened ").doesNotContain("Not opened");
      HtmlPage version = open(coordinator, open(coordinator, one.pack()).<HtmlElement>querySelector("a[href*='/pack/versions/']").getAttribute("href"));
      assertThat(version.asNormalizedText()).contains("1 of 1 part", "Part 1: Review meeting: summary", "The contents", "Yusuf Rahmani");
    }
    try (Visitor reader = Visitor.as("oxon.member")) {
      assertThat(reader.ask("GET", one.papers() + "/parts/2").status()).isEqualTo(404);
      assertThat(reader.ask("GET", one.papers() + "/parts/0").status()).isEqualTo(404);
    }
    assertThat(Sql.count("select count(*) from audit.entry where review_id = ? and act = 'pack.part_opened'", one.review)).isEqualTo(2);
  }

  @Test
  void closes_a_pack_whose_time_is_over() throws IOException {
    try (WebClient coordinator = Login.as("oxon.coordinator")) {
      settle(coordinator);
      release(coordinator);
    }
    ProductClock.setTo(one.heldOn.plusDays(15).atTime(10, 0));
    closedForAll();
  }

  @Test
  void tells_whoever_declared_an_interest_nothing_on_any_address() throws IOException {
    try (WebClient coordinator = Login.as("oxon.coordinator")) {
      settle(coordinator);
      release(coordinator);
    }
    UUID interest = UUID.randomUUID();
    Endpoints.declareInterest(interest, one.review, "oxon.member");
    try (Visitor barred = Visitor.as("oxon.member"); Visitor stranger = Visitor.as("bucks.member"); Visitor other = Visitor.as("bucks.coordinator")) {
      String missing = barred.ask("GET", "/meetings/" + UUID.randomUUID() + "/papers/A").words();
      for (String path : READ) {
        assertThat(barred.ask("GET", one.papers() + path)).extracting(Visitor.Answer::status, Visitor.Answer::words).containsExactly(404, missing);
        assertThat(stranger.ask("GET", one.papers() + path).status()).isEqualTo(404);
        assertThat(other.ask("GET", one.papers() + path).status()).isEqualTo(404);
      }
      for (Visitor refused : List.of(barred, stranger, other)) {
        for (String path : WRITTEN) {
          assertThat(refused.ask("POST", one.papers() + path).status()).as(path).isEqualTo(404);
        }
        assertThat(refused.ask("GET", one.papers() + "/pictures/1").status()).isEqualTo(404);
        assertThat(refused.ask("POST", one.papers() + "/questions/" + UUID.randomUUID()).status()).isEqualTo(404);
      }
      assertThat(other.ask("GET", one.pack()).words()).isEqualTo(other.ask("GET", "/reviews/" + UUID.randomUUID() + "/pack").words());
    } finally {
      Endpoints.forgetInterest(interest);
    }
  }

  @Test
  void keeps_a_members_notes_from_everybody_else_and_deletes_them_after_the_meeting() throws IOException, InterruptedException {
    try (WebClient coordinator = Login.as("oxon.coordinator"); WebClient member = Login.as("oxon.member")) {
      settle(coordinator);
      release(coordinator);
      HtmlPage page = open(member, one.papers());
      page.<HtmlTextArea>querySelector("[name=note]").setText("Ask about the ward round");
      assertThat(press(page, "Save notes").asNormalizedText()).contains("Ask about the ward round");
      page.<HtmlTextArea>querySelector("[name=note]").setText("Typed in an old window");
      HtmlPage meanwhile = press(page, "Save notes");
      assertThat(meanwhile.getWebResponse().getStatusCode()).isEqualTo(409);
      assertThat(meanwhile.asNormalizedText()).contains("Ask about the ward round", "Typed in an old window");
      HtmlPage fresh = open(member, one.papers());
      fresh.<HtmlTextArea>querySelector("[name=note]").setText("Ask again. " + "x".repeat(20_000));
      HtmlPage tooLong = press(fresh, "Save notes");
      assertThat(tooLong.getWebResponse().getStatusCode()).isEqualTo(422);
      assertThat(tooLong.asNormalizedText()).contains("An answer is too long", "Ask again. " + "x".repeat(20_000));
      assertThat(open(coordinator, one.papers()).asNormalizedText()).doesNotContain("Ask about the ward round");
    }
    assertThat(Sql.count("select count(*) from pack.note where occasion = ?", one.item)).isOne();
    ProductClock.setTo(one.heldOn.plusDays(8).atTime(10, 0));
    for (int i = 0; i < 50 && Sql.count("select count(*) from pack.note where occasion = ?", one.item) > 0; i++) {
      Thread.sleep(1000);
    }
    assertThat(Sql.count("select count(*) from pack.note where occasion = ?", one.item)).isZero();
  }

  @Test
  void shows_a_question_to_those_who_are_asked_and_warns_of_names() throws IOException {
    try (WebClient coordinator = Login.as("oxon.coordinator"); WebClient member = Login.as("oxon.member"); WebClient other = Login.as("oxon.member2")) {
      settle(coordinator);
      release(coordinator);
      HtmlPage page = open(member, one.papers());
      page.<HtmlTextArea>querySelector("[name=question]").setText("Was " + one.forename + " seen before?");
      HtmlPage warned = press(page, "Send the question");
      assertThat(warned.asNormalizedText()).contains("These words may say who somebody is");
      warned.<HtmlTextArea>querySelector("[name=question]").setText("was a doctor there before?");
      press(warned, "Send the question");
      assertThat(open(other, one.papers()).asNormalizedText()).doesNotContain("was a doctor there before?");
      String link = one.papers() + "#questions";
      assertThat(leads(coordinator, link)).isTrue();
      assertThat(leads(other, link)).isFalse();
      try (WebClient chair = Login.as("oxon.chair")) {
        assertThat(leads(chair, link)).isTrue();
      }
      HtmlPage asked = open(coordinator, one.papers());
      asked.<HtmlTextArea>querySelector("[name^=answer-]").setText("yes, twice");
      press(asked, "Send the answer");
      assertThat(open(member, one.papers()).asNormalizedText()).contains("was a doctor there before?", "yes, twice");
      assertThat(leads(coordinator, link)).isFalse();
    }
  }

  @Test
  void gives_the_words_back_to_the_window_that_was_second_by_a_moment() throws Exception {
    try (WebClient coordinator = Login.as("oxon.coordinator")) {
      settle(coordinator);
      release(coordinator);
    }
    try (Visitor member = Visitor.as("oxon.member"); Connection first = AppSession.as("OXON", "oxon.member"); Statement note = first.createStatement()) {
      member.ask("GET", one.papers());
      note.executeUpdate(
          "insert into pack.note (cdop, account, occasion, review_id, words, held_on, saved_at) values ('OXON', 'oxon.member', '" + one.item + "', '"
              + one.review + "', 'The first window', current_date, now())");
      CompletableFuture<Visitor.Answer> second = CompletableFuture.supplyAsync(() -> member.send(one.papers() + "/note", "note=Words of the second window", "seen="));
      for (int i = 0; i < 100 && Sql.count("select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%pack.note%'") == 0; i++) {
        Thread.sleep(100);
      }
      first.commit();
      Visitor.Answer answer = second.get(20, TimeUnit.SECONDS);
      assertThat(answer.status()).isEqualTo(409);
      assertThat(answer.words()).contains("Someone else changed this first", "What you typed", "Words of the second window");
    }
  }

  private void closedForAll() {
    for (String account : List.of("oxon.member", "oxon.chair", "oxon.coordinator")) {
      try (Visitor reader = Visitor.as(account)) {
        for (String path : READ) {
          Visitor.Answer answer = reader.ask("GET", one.papers() + path);
          assertThat(answer.status()).as("%s for %s", path, account).isEqualTo(410);
          assertThat(answer.words()).contains("These papers are closed").doesNotContain("was cold", one.forename);
        }
        assertThat(reader.ask("GET", one.papers() + "/pictures/1").status()).isEqualTo(410);
        for (String path : List.of("/note", "/note/autosave", "/note/delete")) {
          assertThat(reader.ask("POST", one.papers() + path).status()).as("%s for %s", path, account).isEqualTo(410);
        }
      }
    }
  }

  /** Whether what is due on the person's desk leads to an address. */
  private static boolean leads(WebClient who, String link) throws IOException {
    return open(who, "/home").getWebResponse().getContentAsString().contains(link);
  }

  private static String mail(String account) {
    return Sql.rows("select email from access.person where account = ?", account).getFirst().get("email").toString();
  }

  private void settle(WebClient coordinator) throws IOException {
    press(open(coordinator, one.pack()), "Accept all proposals for what is known of this case");
    HtmlPage pack = open(coordinator, one.pack());
    for (int at = 0; pack.querySelector("[name='word-" + at + "-how']") != null; at++) {
      pack.<HtmlInput>querySelector("[name='word-" + at + "-how'][value=keep]").click();
      pack.<HtmlInput>querySelector("[name='word-" + at + "-reason']").setValue("It is no name");
    }
    if (pack.querySelector("[name='word-0-how']") != null) {
      assertThat(press(pack, "Save choices").getWebResponse().getStatusCode()).isEqualTo(200);
    }
  }

  private void release(WebClient coordinator) throws IOException {
    HtmlPage pack = open(coordinator, one.pack());
    assertThat(press(pack, "Release the papers").getWebResponse().getStatusCode()).isEqualTo(422);
    pack = open(coordinator, one.pack());
    pack.<HtmlInput>querySelector("[name=sign]").click();
    assertThat(press(pack, "Release the papers").asNormalizedText()).contains("Members can read these papers as they stand here", "Version 1");
  }

  private static int post(WebClient who, String path, String body) {
    try {
      org.htmlunit.WebRequest request = new org.htmlunit.WebRequest(Product.at(path).toURL(), org.htmlunit.HttpMethod.POST);
      request.setAdditionalHeader("X-CSRF-Token", who.getCookieManager().getCookie("__Host-csrf").getValue());
      request.setAdditionalHeader("Sec-Fetch-Site", "same-origin");
      request.setAdditionalHeader("Content-Type", "application/x-www-form-urlencoded");
      request.setRequestBody(body);
      return who.loadWebResponse(request).getStatusCode();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static HtmlPage open(WebClient who, String path) {
    Page page = Login.open(who, Product.at(path));
    assertThat(page.getWebResponse().getStatusCode()).as(path).isEqualTo(200);
    return (HtmlPage) page;
  }

  private static HtmlPage press(HtmlPage page, String button) throws IOException {
    for (HtmlForm form : page.getForms()) {
      for (HtmlElement one : form.getElementsByTagName("button")) {
        if (one.asNormalizedText().equals(button)) {
          return one.click();
        }
      }
    }
    throw new AssertionError(button + " is not on the page: " + page.asNormalizedText());
  }
}
