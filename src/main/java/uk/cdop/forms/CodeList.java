package uk.cdop.forms;

import java.util.List;
import java.util.Optional;
import uk.cdop.platform.ModuleApi;

/** A closed list of codes with their labels and where they come from. */
@ModuleApi
public record CodeList(String name, String provenance, List<Code> codes) {

  public CodeList {
    codes = List.copyOf(codes);
    if (codes.stream().map(Code::code).distinct().count() != codes.size()) {
      throw new IllegalArgumentException("Code list " + name + " has a code twice");
    }
  }

  public boolean has(String code) {
    return codes.stream().anyMatch(each -> each.code().equals(code));
  }

  public Optional<String> label(String code) {
    return codes.stream().filter(each -> each.code().equals(code)).map(Code::label).findFirst();
  }

  /** One code, its label, and a line of explanation that may be empty. */
  @ModuleApi
  public record Code(String code, String label, String hint) {}
}
