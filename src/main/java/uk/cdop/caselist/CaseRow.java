package uk.cdop.caselist;

import java.time.LocalDate;
import java.util.UUID;
import uk.cdop.review.Stage;

/** One case of the list, as the database has it. */
public record CaseRow(
    UUID id,
    String number,
    String forenames,
    String surname,
    String nhsNumber,
    LocalDate bornOn,
    LocalDate diedOn,
    Stage stage,
    boolean jointAgencyResponse,
    boolean coroner,
    String area,
    String keyWorker,
    String category,
    boolean restricted,
    LocalDate openedOn,
    String sortValue) {}
