package uk.cdop.live;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.analysis.PanelRecord;
import uk.cdop.platform.ModuleApi;

/** What a meeting has recorded, for its minutes and its summary. Asked inside a use case of the CDOP that held it, after access was. */
@ModuleApi
public interface MeetingRecords {
  /** The cases in the order in which the meeting took them; one that was not opened has an empty record. */
  List<CaseRecord> of(UUID meeting);

  /** How far a meeting has come with a case. */
  @ModuleApi
  enum State {
    NOT_STARTED("Not started"),
    OPEN("In progress"),
    DEFERRED("To come back to"),
    DECIDED("Decided"),
    FINALISED("Finalised");

    private final String label;

    State(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /**
   * One case.
   *
   * @param decision empty until one was recorded
   * @param from whom more information is needed from, or whom the case is referred to
   * @param record what is complete of what was recorded; empty when the case was not opened
   * @param answers to the family's questions that were written at the meeting, by the id of the question
   * @param sat who sat for it when it was finalised, in words, or empty
   * @param quorumReason why the chair finalised without a quorum, or empty
   * @param proceedingsReason why the chair finalised before criminal proceedings had ended, or empty
   */
  @ModuleApi
  record CaseRecord(
      String letter,
      State state,
      Optional<LiveMeeting.Decision> decision,
      String from,
      Optional<PanelRecord> record,
      Map<UUID, String> answers,
      String sat,
      String quorumReason,
      String proceedingsReason) {
    public CaseRecord {
      answers = Map.copyOf(answers);
    }
  }
}
