package uk.cdop.meeting;

import uk.cdop.platform.ModuleApi;

/** What a member brings to the panel: the core membership of the guidance (2018, chapter 5), and what a CDOP adds to it. */
@ModuleApi
public enum Discipline {
  PUBLIC_HEALTH("Public health"),
  DESIGNATED_DOCTOR("Designated doctor for child deaths"),
  SOCIAL_CARE("Children's social care"),
  POLICE("Police"),
  SAFEGUARDING_HEALTH("Safeguarding doctor or nurse"),
  PRIMARY_CARE("Primary care"),
  NURSING_MIDWIFERY("Nursing or midwifery"),
  LAY("Lay member"),
  CORONERS_OFFICER("Coroner's officer"),
  EDUCATION("Education"),
  HOUSING("Housing"),
  AMBULANCE("Ambulance service"),
  HOSPICE("Hospice or bereavement support"),
  HEALTH("Health, other"),
  LOCAL_AUTHORITY("Local authority, other"),
  OTHER("Other");

  private final String label;

  Discipline(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether a member of this discipline is what a rule asks for; health and the local authority are asked for as a whole. */
  boolean satisfies(Discipline required) {
    return switch (required) {
      case HEALTH -> switch (this) {
        case DESIGNATED_DOCTOR, SAFEGUARDING_HEALTH, PRIMARY_CARE, NURSING_MIDWIFERY, HEALTH -> true;
        default -> false;
      };
      case LOCAL_AUTHORITY -> switch (this) {
        case PUBLIC_HEALTH, SOCIAL_CARE, LOCAL_AUTHORITY -> true;
        default -> false;
      };
      default -> this == required;
    };
  }

  /** As a rule asks for it, such as `health` or `the local authority or public health`. */
  String asked() {
    return switch (this) {
      case HEALTH -> "health";
      case LOCAL_AUTHORITY -> "the local authority or public health";
      case POLICE -> "the police";
      case DESIGNATED_DOCTOR -> "the designated doctors";
      case SAFEGUARDING_HEALTH -> "the safeguarding doctors and nurses";
      case LAY -> "the lay members";
      case CORONERS_OFFICER -> "the coroner's office";
      case AMBULANCE -> "the ambulance service";
      default -> label.substring(0, 1).toLowerCase(java.util.Locale.UK) + label.substring(1);
    };
  }
}
