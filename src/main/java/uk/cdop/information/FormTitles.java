package uk.cdop.information;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.cdop.forms.Editions;
import uk.cdop.forms.Section;

/** What the forms and sections that are asked for are called, for whoever reads about a request. */
@ApplicationScoped
public class FormTitles {
  @Inject Editions editions;

  /** What a form is called; its id when it is not known any more. */
  public String title(String form) {
    return form.equals(AskedForm.REPORTING) ? "Reporting form" : editions.forms().contains(form) ? editions.current(form).title() : form;
  }

  /** The form and, if it is not the whole one, its sections. */
  public String words(AskedForm asked) {
    var parts = parts(asked);
    return title(asked.form()) + (parts.isEmpty() ? "" : ": " + String.join(", ", parts));
  }

  /** The titles of the sections that are asked for; none for the whole form. */
  public List<String> parts(AskedForm asked) {
    return editions.find(asked.form(), asked.edition()).stream()
        .flatMap(edition -> edition.sections().stream())
        .filter(section -> asked.parts().contains(section.id()))
        .map(Section::title)
        .toList();
  }
}
