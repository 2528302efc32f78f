package uk.cdop.testing;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.htmlunit.HttpMethod;
import org.htmlunit.WebClient;
import org.htmlunit.WebRequest;
import org.htmlunit.WebResponse;
import org.htmlunit.util.NameValuePair;

/** Forms of the product filled and sent as a browser without JavaScript does it. */
public final class Forms {
  private Forms() {}

  /** What stands on a page. */
  public static String open(WebClient browser, String path) {
    return Login.open(browser, Product.at(path)).getWebResponse().getContentAsString();
  }

  /** What a person gets when they ask for a page. */
  public static int status(String user, String path) {
    try (WebClient browser = Login.as(user)) {
      return Login.open(browser, Product.at(path)).getWebResponse().getStatusCode();
    }
  }

  /**
   * Sends a form, and follows where it leads.
   *
   * @param fields such as `why=It ended`
   */
  public static WebResponse post(WebClient browser, String path, String... fields) throws IOException {
    String csrf = open(browser, "/home").replaceAll("(?s).*?name=\"csrf\" value=\"([^\"]*)\".*", "$1");
    WebRequest request = new WebRequest(Product.at(path).toURL(), HttpMethod.POST);
    List<NameValuePair> parameters = new ArrayList<>(List.of(new NameValuePair("csrf", csrf)));
    for (String field : fields) {
      parameters.add(new NameValuePair(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1)));
    }
    request.setRequestParameters(parameters);
    return browser.getPage(request).getWebResponse();
  }

  /** The three boxes of a date. */
  public static String[] day(String field, LocalDate day) {
    return new String[] {field + "-day=" + day.getDayOfMonth(), field + "-month=" + day.getMonthValue(), field + "-year=" + day.getYear()};
  }

  /** Fields, and arrays of fields, one after the other. */
  public static String[] fields(Object... parts) {
    List<String> fields = new ArrayList<>();
    for (Object part : parts) {
      if (part instanceof String[] several) {
        fields.addAll(List.of(several));
      } else {
        fields.add((String) part);
      }
    }
    return fields.toArray(String[]::new);
  }
}
