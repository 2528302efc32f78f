package uk.cdop.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.platform.ui.Options.raw;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import uk.cdop.platform.Shell;

class LayoutTest {

  private static final List<Link> NAVIGATION = List.of(new Link("Home", "/home"), new Link("Cases", "/reviews"));
  private static final Shell NOBODY = new Shell("token", "/notify", null, List.of(), "1", 30);
  private static final Shell SOMEBODY = new Shell("token", "/reviews",
      new Shell.SignedIn("Robin Hale", "Coordinator", "Oxfordshire"), NAVIGATION, "1", 30);

  @Test
  void a_page_has_one_main_that_the_skip_link_leads_to() {
    var page = page(SOMEBODY, false);

    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("main")).hasSize(1);
    assertThat(page.selectFirst(".nhsuk-skip-link").attr("href")).isEqualTo("#" + page.selectFirst("main").id());
    assertThat(page.selectFirst("meta[name=robots]").attr("content")).isEqualTo("noindex");
  }

  @Test
  void the_title_says_the_page_then_the_service_and_begins_with_error_when_there_is_one() {
    assertThat(page(SOMEBODY, false).title()).isEqualTo("Cases - Child death reviews");
    assertThat(page(SOMEBODY, true).title()).isEqualTo("Error: Cases - Child death reviews");
  }

  @Test
  void someone_logged_in_sees_who_they_are_and_logs_out_by_a_post_with_the_token() {
    var account = page(SOMEBODY, false).selectFirst(".nhsuk-header__account");

    assertThat(account.text()).contains("Robin Hale", "Coordinator, Oxfordshire", "Log out");
    var form = account.selectFirst("form");
    assertThat(form.attr("action")).isEqualTo("/log-out");
    assertThat(form.attr("method")).isEqualTo("post");
    assertThat(form.selectFirst("input[name=csrf]").val()).isEqualTo("token");
  }

  @Test
  void nobody_logged_in_has_no_account_no_token_and_no_warning_of_a_timeout() {
    var page = page(NOBODY, false);

    assertThat(page.select(".nhsuk-header__account, .nhsuk-header__navigation, dialog, meta[name=csrf]")).isEmpty();
  }

  @Test
  void the_link_to_the_page_one_is_on_is_marked() {
    assertThat(page(SOMEBODY, false).select(".nhsuk-header__navigation [aria-current=page]").eachText())
        .containsExactly("Cases");
  }

  @Test
  void the_footer_is_the_same_everywhere() {
    assertThat(page(NOBODY, false).select("footer a").eachAttr("href"))
        .containsExactly("/accessibility", "/privacy", "/support", "/help")
        .isEqualTo(page(SOMEBODY, false).select("footer a").eachAttr("href"));
  }

  @Test
  void a_page_carries_no_script_or_style_of_its_own_and_asks_no_other_host() {
    var page = page(SOMEBODY, false);

    assertThat(page.select("script:not([src]), style, [style]")).isEmpty();
    assertThat(page.select("[src], link[href]"))
        .allSatisfy(element -> assertThat(element.attr("src") + element.attr("href")).startsWith("/assets/"));
  }

  private static Document page(Shell shell, boolean error) {
    return Jsoup.parse(Conformance.render("layout", Map.of(
        "shell", shell, "title", "Cases", "error", error, "content", raw("<h1>Cases</h1>"))));
  }
}
