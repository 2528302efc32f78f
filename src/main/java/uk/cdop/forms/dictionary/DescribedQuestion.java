package uk.cdop.forms.dictionary;

import java.util.List;
import uk.cdop.forms.CodeList;
import uk.cdop.platform.ModuleApi;

/**
 * A question as the owner of a form checks it against the published one.
 *
 * @param type how it is answered, in words
 * @param askedWhen when it is asked, in words; empty when always
 * @param rules what an answer must fulfil, in words
 * @param unanswered the answers without a value that are taken, in words
 * @param options the codes to choose from; none when it is not a choice
 * @param list where the codes come from; empty when it is not a choice
 * @param source the evidence tag
 * @param draft whether the question must still be compared with the published form
 * @param changes what was changed since the edition before, in words
 * @param inner the questions of an entry, when this repeats
 */
@ModuleApi
public record DescribedQuestion(
    String id,
    String label,
    String type,
    String hint,
    String why,
    String askedWhen,
    List<String> rules,
    List<String> unanswered,
    List<CodeList.Code> options,
    String list,
    String source,
    boolean draft,
    List<String> changes,
    List<DescribedQuestion> inner) {

  public DescribedQuestion {
    rules = List.copyOf(rules);
    unanswered = List.copyOf(unanswered);
    options = List.copyOf(options);
    changes = List.copyOf(changes);
    inner = List.copyOf(inner);
  }
}
