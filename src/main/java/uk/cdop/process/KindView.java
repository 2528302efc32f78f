package uk.cdop.process;

import java.util.List;

/** A kind of process as its forms show it. */
public record KindView(
    String code, String name, String lead, String reference, String organisation, String begun, String ended, String outcome, boolean pauses,
    String pauseReason, boolean holds, List<DetailView> details) {

  /** One thing that is kept of this kind only. */
  public record DetailView(String key, String label, String hint, boolean longText, boolean atEnd, List<String> options) {}

  static KindView of(Kind kind) {
    return new KindView(
        kind.code(), kind.name(), kind.lead(), kind.reference(), kind.organisation(), kind.begun(), kind.ended(), kind.outcome(),
        kind.pausesFor().isPresent(), kind.pausesFor().map(reason -> reason.label().toLowerCase()).orElse(""), kind.holds(),
        kind.details().stream().map(d -> new DetailView(d.key(), d.label(), d.hint(), d.longText(), d.atEnd(), d.options())).toList());
  }
}
