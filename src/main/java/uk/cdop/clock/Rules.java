package uk.cdop.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The clocks there are, with the targets that hold for the current transaction's CDOP. */
@ApplicationScoped
class Rules {
  @Inject Definitions definitions;
  @Inject Targets targets;

  List<Definition> definitions() {
    return definitions.all();
  }

  /** By code: the CDOP's own target, else the usual one. */
  Map<String, Target> targets() {
    Map<String, Target> all = new HashMap<>();
    definitions.all().forEach(one -> all.put(one.code(), one.usual()));
    targets.own().forEach((code, own) -> all.replace(code, own.target()));
    return all;
  }
}
